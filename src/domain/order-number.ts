/** The largest number a database integer holds. */
const largest = 2_147_483_647

/** The number of an order as people write it: 12 or #12; undefined for anything else. */
export function readOrderNumber(text: string): number | undefined {
  const digits = /^#?(\d{1,10})$/.exec(text.trim())?.[1]
  const number = Number(digits)
  return digits !== undefined && number <= largest ? number : undefined
}
