import type { Action } from "../../domain/action"
import { toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MedusaBooking, MedusaPayment } from "../booking/medusa-payment"

/**
 * Medusa's row for a movement that it shows already: one of the same amount that serves no other action. A process died between
 * writing it and noting it.
 * @returns a mark in place of an id where there is none, as when Medusa shows the sum in another way
 */
export async function rowOf(
  ledger: PaygateModuleService,
  action: Pick<Action, "amount">,
  payment: Pick<MedusaPayment, "id" | "currency">,
  rows: readonly MedusaBooking[],
): Promise<string> {
  const taken = await ledger.bookings.carriedOut(rows.map(({ id }) => id))
  // Medusa does not round: its row may be one minor unit off.
  const row = rows.find(
    ({ id, amount }) => !taken.has(id) && Math.abs(toMinor(amount, payment.currency) - action.amount) <= 1,
  )
  return row?.id ?? `booked:${payment.id}`
}
