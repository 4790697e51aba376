import { toMajor } from "../../domain/money"
import type { MinorAmount } from "../../paygate/values"
import type { ExactAmount, TwoFoldAmount } from "../medusa-payment"

/**
 * What Medusa records for an amount that the gateway moves, in major units. Medusa does not round: when the gateway
 * moves all that is left, Medusa's own figure with all its decimals closes the payment.
 */
export function majorOf(amount: MinorAmount, left: TwoFoldAmount, currency: string): ExactAmount | string {
  return amount === left.minor ? left.exact : toMajor(amount, currency)
}
