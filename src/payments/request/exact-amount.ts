import { MathBN } from "@medusajs/framework/utils"

import { exponentOf } from "../../paygate/currencies"
import { type MinorAmount, minorAmount } from "../../paygate/values"
import { RefusalError } from "../../refusals/refusal"

/**
 * An amount that a person asked for, in minor units. Unlike Medusa's own amounts it is not rounded: an amount that does
 * not exist in the currency is a typing mistake.
 * @param amount major units
 * @throws RefusalError when it has more decimals than the currency
 */
export function exactMinor(amount: number, currency: string): MinorAmount {
  const decimals = exponentOf(currency)
  const scaled = MathBN.mult(amount, MathBN.convert(10).pow(decimals))
  if (!scaled.isInteger()) {
    throw new RefusalError(
      "amount-out-of-range",
      `${amount} has more decimals than ${currency.toUpperCase()} has; use at most ${decimals}.`,
      { facts: { reason: "too-many-decimals", currency_code: currency, decimals } },
    )
  }
  return minorAmount(scaled.toNumber())
}
