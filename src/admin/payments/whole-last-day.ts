/**
 * A range of moments whose last day counts to its end in the reader's time zone: Medusa's date picker gives the midnight at which
 * the chosen day begins. Anything but a range with an end is returned as it is.
 */
export function withWholeLastDay(range: unknown): unknown {
  if (typeof range !== "object" || range === null || !("$lte" in range) || typeof range.$lte !== "string") {
    return range
  }
  const last = new Date(range.$lte)
  if (Number.isNaN(last.getTime())) {
    return range
  }
  last.setHours(23, 59, 59, 999)
  return { ...range, $lte: last.toISOString() }
}
