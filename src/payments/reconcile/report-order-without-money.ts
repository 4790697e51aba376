import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { formatMoney } from "../../domain/money"
import type { ProblemReason } from "../../domain/problem"
import type PaygateModuleService from "../../modules/paygate/service"
import { attemptsOfOrder } from "../../orders/attempts-of-order"
import { readOrder } from "../../orders/read-order"

/**
 * Reports an order that still exists although its money is gone: released or refunded by a merchant here, in the gateway's
 * back office before we knew of the order, or because its cancellation was interrupted.
 */
export async function reportOrderWithoutMoney(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  const isOver = attempt.state === "released" || attempt.state === "auto-refunded"
  if (!isOver || attempt.orderId === null) {
    return
  }
  const order = await readOrder(container, attempt.orderId)
  if (!order || order.canceled) {
    return
  }
  const attempts = await attemptsOfOrder(container, order.id)
  if (!attempts.some(({ state }) => isPaid(state))) {
    await paygate.problems.report("order-unpaid", attempt, {
      trans_id: attempt.transId,
      amount: formatMoney(attempt.amount, attempt.currency),
      reason: await whoReleased(paygate, attempt),
    })
  }
}

/** Of a release in the back office we know nothing but that it happened. */
async function whoReleased(paygate: PaygateModuleService, attempt: Attempt): Promise<ProblemReason> {
  if (attempt.state === "auto-refunded") {
    return (attempt.stateReason ?? "gone") as ProblemReason
  }
  const release = (await paygate.operations.byAttempt(attempt.id)).findLast(
    ({ kind, state }) => kind === "release" && state === "succeeded",
  )
  return release?.sentAt ? "released-by-admin" : "released-at-gateway"
}
