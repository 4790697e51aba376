/** The digits of a number as somebody wrote it, without its separators. */
interface WrittenDigits {
  readonly sign: string
  readonly whole: string
  readonly fraction: string
}

/** Invisible characters that spreadsheets and chats leave in texts: joiners, marks of direction. */
const invisible = /\p{Cf}/gu

/** Digits, point and comma in full width, as Chinese keyboards write them. */
const fullWidth = /[\uff0b-\uff0e\uff10-\uff19]/g
const distanceOfWidths = 0xfee0

/** A text without what is not visible and with digits in their usual width. */
export function plainDigits(text: string): string {
  return text
    .replace(invisible, "")
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distanceOfWidths))
    .trim()
}

/** One separator at most: 1234.50, 1234,50, .5 */
const plain = /^([+-]?)(\d*)(?:[.,](\d*))?$/

/** Groups of three between the same signs, then perhaps another sign and decimals: 1.234,50, 1'234.50, 1 234,50 */
const grouped = /^([+-]?)([1-9]\d{0,2}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\3\d{3})*)(?:(?!\3)[.,](\d*))?$/

/**
 * Takes a written number apart. Nothing is decided about a single point or comma before three digits: it comes back as a
 * decimal separator, and the reader has to ask.
 * @returns undefined if it is no number
 */
export function writtenDigits(text: string): WrittenDigits | undefined {
  const [, sign, whole = "", fraction = ""] = plain.exec(text) ?? []
  if (sign !== undefined) {
    return whole + fraction === "" ? undefined : { sign, whole, fraction }
  }
  const [, groupedSign, groups, , decimals = ""] = grouped.exec(text) ?? []
  return groupedSign === undefined || groups === undefined
    ? undefined
    : { sign: groupedSign, whole: groups.replace(/\D/g, ""), fraction: decimals }
}
