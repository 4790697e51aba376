import { currencyRefusal, type Method } from "../../domain/methods"
import { formatMoney } from "../../domain/money"
import type { RoutedAccount } from "../../modules/paygate/options"
import type { MinorAmount } from "../../paygate/values"

/** Below this many smallest units the gateway wants an agreement. All documents, row Amount. */
const smallestAmount = 100

export type AccountChoice =
  | { readonly kind: "account"; readonly routed: RoutedAccount }
  /** The message names the currency or the amount, and what to do instead. */
  | {
      readonly kind: "none"
      readonly code: "currency-not-served" | "amount-out-of-range"
      readonly message: string
    }

/**
 * The first account whose rules fit a payment; the attempt keeps it for every later operation.
 * @param amount minor units
 * @param currency ISO 4217, upper case
 */
export function chooseAccount(
  accounts: readonly RoutedAccount[],
  method: Method,
  amount: MinorAmount,
  currency: string,
): AccountChoice {
  const serving = accounts.filter(
    ({ currencies, methods }) =>
      (currencies === undefined || currencies.includes(currency)) &&
      (methods === undefined || methods.includes(method.id)),
  )
  const routed = serving.find(({ merchant }) => currencyRefusal(method, currency, merchant) === undefined)
  if (!routed) {
    const refusal = currencyRefusal(method, currency, serving[0]?.merchant)
    const message =
      refusal ??
      `No Paygate account serves ${method.title} in ${currency}. Add ${currency} to the "currencies" of an account, or offer another method.`
    return { kind: "none", code: "currency-not-served", message }
  }
  if (amount < smallestAmount && !routed.smallAmounts) {
    return {
      kind: "none",
      code: "amount-out-of-range",
      message: `${formatMoney(amount, currency)} is below the smallest amount that ${method.brand} takes (${smallestAmount} smallest units). Offer another method for it.`,
    }
  }
  return { kind: "account", routed }
}
