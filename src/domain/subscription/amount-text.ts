import { exponentOf, isCurrency } from "../../paygate/currencies"
import { isMinorAmount, type MinorAmount, minorAmount } from "../../paygate/values"

/** Why a text is no amount that the gateway could take. */
export type AmountProblem =
  | "amount-missing"
  | "amount-no-number"
  | "amount-not-positive"
  | "amount-too-many-decimals"
  | "amount-too-large"

/**
 * An amount as people write it, in major units with a point or a comma ("12.50", "12,5"), in whole minor units. Digits
 * are moved, never calculated with; a separator of thousands is refused, because it might be a decimal one.
 */
export function readAmount(text: string, currency: string): MinorAmount | AmountProblem {
  const written = text.trim()
  if (written === "") {
    return "amount-missing"
  }
  const [, sign, whole = "", decimals = ""] = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(written) ?? []
  if (whole === "") {
    return "amount-no-number"
  }
  const exponent = exponentOf(currency)
  if (decimals.length > exponent) {
    return "amount-too-many-decimals"
  }
  const units = Number(whole + decimals.padEnd(exponent, "0"))
  if (sign === "-" || units === 0) {
    return "amount-not-positive"
  }
  return isMinorAmount(units) ? units : "amount-too-large"
}

/** Minor units as a decimal text in major units: 1250 of CHF is "12.50". The text can be read back. */
export function amountText(amount: MinorAmount, currency: string): string {
  const exponent = exponentOf(currency)
  const digits = String(amount).padStart(exponent + 1, "0")
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** How an amount of the currency may look, for a hint; undefined for no currency. */
export function exampleAmount(currency: string, language: "en" | "de"): string | undefined {
  if (!isCurrency(currency)) {
    return undefined
  }
  const exponent = exponentOf(currency)
  const text = amountText(minorAmount(exponent === 0 ? 1250 : 125 * 10 ** (exponent - 1)), currency)
  return language === "de" ? text.replace(".", ",") : text
}
