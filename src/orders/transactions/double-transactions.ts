import { MathBN } from "@medusajs/framework/utils"

import type { MedusaBooking } from "../medusa-payment"

import type { EnteredTransaction } from "./order-transactions"

/**
 * Transactions that exist more than once for a capture or refund: core adds all that it finds missing, and two refunds
 * at the same moment each find both.
 * @param entered oldest first; the oldest of each stays
 * @returns the ids of the surplus ones
 */
export function doubleTransactions(
  rows: readonly Pick<MedusaBooking, "id">[],
  entered: readonly EnteredTransaction[],
): string[] {
  return rows.flatMap(({ id }) => {
    const [first, ...others] = entered.filter(({ referenceId }) => referenceId === id)
    return others.filter(({ amount }) => first && MathBN.eq(amount, first.amount)).map((other) => other.id)
  })
}
