import type PaygateModuleService from "../../modules/paygate/service"

/** Core tells of a new order within seconds; a slow event bus gets some minutes. */
const eventTakesAtMost = 10 * 60_000
/** Older orders are not looked at, so that a shop that updates is not told of its past. */
const looksBack = 2 * 24 * 60 * 60_000

/**
 * Core tells of a new order when its completion ends; a process that dies in it loses that. Such an order is on the
 * problem list, with an event of ours for shops that send confirmations by themselves.
 * @returns whether there was one
 */
export async function recoverOrderEvent(ledger: PaygateModuleService): Promise<boolean> {
  const now = Date.now()
  const attempt = await ledger.orders.claimUnheard(
    new Date(now - looksBack),
    new Date(now - eventTakesAtMost),
  )
  if (!attempt || attempt.orderId === null) {
    return attempt !== undefined
  }
  const orderId = attempt.orderId
  await ledger.problems.report("order-event-lost", attempt, { trans_id: attempt.transId, order_id: orderId })
  ledger.emit("paygate.order.recovered", { order_id: orderId, attempt_id: attempt.id })
  return true
}
