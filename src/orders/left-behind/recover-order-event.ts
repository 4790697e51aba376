import type { MedusaContainer } from "@medusajs/framework/types"

import type PaygateModuleService from "../../modules/paygate/service"
import { readOrder } from "../read-order"

/** Core announces a new order within seconds; a slow event bus gets some minutes. */
const eventTakesAtMost = 10 * 60_000
/** Older orders are left out, so that a shop that updates does not hear about its past. */
const looksBack = 2 * 24 * 60 * 60_000

/**
 * Core announces a new order when its completion ends; the event is lost if the process dies in it. Such an order
 * becomes a problem, with an event of ours for shops that send confirmations automatically.
 * @returns whether there was one
 */
export async function recoverOrderEvent(
  container: MedusaContainer,
  paygate: PaygateModuleService,
): Promise<boolean> {
  const now = Date.now()
  const attempt = await paygate.orders.unheard(new Date(now - looksBack), new Date(now - eventTakesAtMost))
  if (!attempt || attempt.orderId === null) {
    return attempt !== undefined
  }
  const orderId = attempt.orderId
  if ((await readOrder(container, orderId)) === undefined) {
    // Core undid it again: there is nothing to confirm, and the payment is free for another order.
    await paygate.reconciliations.markDue(attempt.id)
    await paygate.orders.markHeard([attempt.id])
    return true
  }
  const isFirst = await paygate.together(async ({ orders, problems }) => {
    if ((await orders.markHeard([attempt.id])) === 0) {
      return false
    }
    await problems.report("order-event-lost", attempt, { trans_id: attempt.transId, order_id: orderId })
    return true
  })
  if (isFirst) {
    paygate.emit("paygate.order.recovered", { order_id: orderId, attempt_id: attempt.id })
  }
  return true
}
