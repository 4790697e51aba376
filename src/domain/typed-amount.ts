import { plainDigits, writtenDigits } from "./written-digits"

/** Why a text is no amount of money. */
export type AmountFault =
  | "empty"
  | "not-a-number"
  /** Three digits after a single separator: "1.500" is 1500 to some and 1.50 to others. */
  | "thousands-or-decimals"
  | "negative"
  | "zero"
  | "too-many-decimals"

/** Why a typed amount cannot be used. */
export type AmountProblem = AmountFault | "more-than-left"

export type TypedAmount =
  | { readonly kind: "amount"; readonly minor: number }
  | { readonly kind: "problem"; readonly problem: AmountProblem }

/**
 * Reads an amount as people write it in forms and files: major units, with a point or a comma before the decimals and
 * thousands in any of the usual ways. The same text is the same amount in every language, for the language of a dashboard
 * does not tell a person's habits: Swiss write 1'234.50 in German and Italian, too. Digits are moved, never calculated
 * with; nothing is rounded or guessed: what may be thousands or decimals is refused, except where the currency has three
 * decimals or more. Runs in a browser, too.
 * @returns minor units, more than zero, or what is wrong
 */
export function readAmountText(text: string, decimals: number): number | AmountFault {
  const plain = plainDigits(text)
  if (plain === "") {
    return "empty"
  }
  const digits = writtenDigits(plain)
  if (digits === undefined) {
    return "not-a-number"
  }
  const { sign, whole, fraction } = digits
  if (fraction.length === 3 && decimals < 3) {
    return "thousands-or-decimals"
  }
  if (fraction.replace(/0+$/, "").length > decimals) {
    return "too-many-decimals"
  }
  const minor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"))
  if (minor === 0) {
    return "zero"
  }
  return sign === "-" ? "negative" : minor
}

/**
 * Reads an amount that may not exceed what is left.
 * @param most in minor units
 */
export function readTypedAmount(
  text: string,
  { decimals, most }: { decimals: number; most: number },
): TypedAmount {
  const read = readAmountText(text, decimals)
  if (typeof read === "string") {
    return { kind: "problem", problem: read }
  }
  return read > most ? { kind: "problem", problem: "more-than-left" } : { kind: "amount", minor: read }
}

/** Both readings of three digits after a separator, each typed unambiguously: "1.500" -> 1500 and 1.50. */
export function bothReadings(text: string, decimals: number): { thousands: string; decimals: string } {
  const { whole, fraction } = writtenDigits(plainDigits(text)) ?? { whole: "", fraction: "" }
  const cut = fraction.slice(0, decimals)
  return {
    thousands: (whole + fraction).replace(/^0+(?=\d)/, ""),
    decimals: cut === "" ? whole : `${whole === "" ? "0" : whole}.${cut}`,
  }
}

/** Minor units as typed text in major units: 1250 -> "12.50". Runs in a browser, too. */
export function typedAmountText(minor: number, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, "0")
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
