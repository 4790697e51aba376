import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { doubleTransactions } from "./double-transactions"
import type { MedusaPayment } from "./medusa-payment"
import { readOrderTransactions } from "./order-transactions"

/**
 * Removes transactions that core wrote twice on an order. One caller at a time: the order's sums change with each call.
 */
export async function removeDoubleTransactions(
  container: MedusaContainer,
  { order, captures, refunds }: MedusaPayment,
): Promise<void> {
  const rows = [...captures, ...refunds]
  if (!order || rows.length === 0) {
    return
  }
  const tooMany = doubleTransactions(rows, await readOrderTransactions(container, order.id))
  if (tooMany.length > 0) {
    await container.resolve(Modules.ORDER).softDeleteOrderTransactions(tooMany)
  }
}
