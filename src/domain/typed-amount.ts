/** Why a typed amount cannot be used. */
export type AmountProblem =
  "empty" | "not-a-number" | "negative" | "zero" | "too-many-decimals" | "more-than-left"

export type TypedAmount =
  | { readonly kind: "amount"; readonly minor: number }
  | { readonly kind: "problem"; readonly problem: AmountProblem }

const written = /^(-?)(\d*)(?:[.,](\d*))?$/

/**
 * Reads an amount as a person types it: major units, with a point or a comma before the decimals. Nothing is rounded and
 * nothing is guessed: a thousands separator is not a number. Runs in a browser, too.
 * @param most in minor units
 */
export function readTypedAmount(
  text: string,
  { decimals, most }: { decimals: number; most: number },
): TypedAmount {
  const trimmed = text.trim()
  if (trimmed === "") {
    return { kind: "problem", problem: "empty" }
  }
  const [, sign, whole = "", fraction = ""] = written.exec(trimmed) ?? []
  if (sign === undefined || whole + fraction === "") {
    return { kind: "problem", problem: "not-a-number" }
  }
  if (fraction.replace(/0+$/, "").length > decimals) {
    return { kind: "problem", problem: "too-many-decimals" }
  }
  const minor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"))
  if (minor === 0) {
    return { kind: "problem", problem: "zero" }
  }
  if (sign === "-") {
    return { kind: "problem", problem: "negative" }
  }
  return minor > most ? { kind: "problem", problem: "more-than-left" } : { kind: "amount", minor }
}

/** Minor units as typed text in major units: 1250 -> "12.50". Runs in a browser, too. */
export function typedText(minor: number, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, "0")
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
