import { exponentOf, isCurrency } from "../../paygate/currencies"
import { isMinorAmount, type MinorAmount, minorAmount } from "../../paygate/values"
import { type AmountFault, readAmountText } from "../typed-amount"

/** Why a text is not an amount that the gateway could take. */
export type SubscriptionAmountProblem =
  | "amount-missing"
  | "amount-no-number"
  | "amount-ambiguous"
  | "amount-not-positive"
  | "amount-too-many-decimals"
  | "amount-too-large"

const problems: Readonly<Record<AmountFault, SubscriptionAmountProblem>> = {
  empty: "amount-missing",
  "not-a-number": "amount-no-number",
  "thousands-or-decimals": "amount-ambiguous",
  negative: "amount-not-positive",
  zero: "amount-not-positive",
  "too-many-decimals": "amount-too-many-decimals",
}

/** An amount as people write it, in major units ("12.50", "12,5"), in whole minor units. */
export function readAmount(text: string, currency: string): MinorAmount | SubscriptionAmountProblem {
  const units = readAmountText(text, exponentOf(currency))
  if (typeof units === "string") {
    return problems[units]
  }
  return isMinorAmount(units) ? units : "amount-too-large"
}

/** Minor units as a decimal text in major units: 1250 of CHF is "12.50". The text can be read back. */
export function amountText(amount: MinorAmount, currency: string): string {
  const exponent = exponentOf(currency)
  const digits = String(amount).padStart(exponent + 1, "0")
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** The form of an amount in the currency, for a hint: "12.50"; undefined without a currency. */
export function exampleAmount(currency: string): string | undefined {
  if (!isCurrency(currency)) {
    return undefined
  }
  const exponent = exponentOf(currency)
  return amountText(minorAmount(exponent === 0 ? 1250 : 125 * 10 ** (exponent - 1)), currency)
}
