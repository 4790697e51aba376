import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import type { ProblemDetails, ProblemReason } from "../../domain/problem"
import { reconcileSlowWait, reconcileWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { readOpenOrderChange } from "../../orders/open-order-change"
import { causeOf } from "../../refusals/medusa-error"

import { readStoreFacts } from "./store-facts"
import { turnAway } from "./turn-away"

export type AfterFailure =
  | { readonly kind: "later"; readonly dueAt: Date; readonly cause: string }
  | { readonly kind: "gave-up"; readonly cause: string }

/**
 * Handles a failed reconciliation: it is tried again with growing waits, then the money is refunded. If that fails too,
 * or the payment exists but cannot be recorded, it is tried slowly for a week.
 */
export async function afterFailure(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  error: unknown,
): Promise<AfterFailure> {
  const why = causeOf(error)
  const { cause } = why
  const reason = await reasonOf(container, attempt)
  const tries = attempt.reconcileTries + 1
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`paygate: reconciling ${attempt.transId} did not work (try ${tries}): ${cause}`)
  const current = (await paygate.attempts.byId(attempt.id)) ?? attempt
  if (current.state === "auto-refunding") {
    await paygate.problems.report("auto-refund-failed", current, {
      trans_id: current.transId,
      ...why,
    })
  } else if (tries >= 3) {
    await paygate.problems.report("reconcile-failed", current, { ...why, tries, ...reason })
  }
  const wait = reconcileWait(tries)
  if (wait !== undefined) {
    return { kind: "later", dueAt: new Date(Date.now() + wait), cause }
  }
  if (isPaid(current.state) && (await giveUp(container, paygate, current, why, reason))) {
    // From here on it is refunded, at once.
    return { kind: "later", dueAt: new Date(), cause }
  }
  const slow = reconcileSlowWait(tries)
  return slow === undefined
    ? { kind: "gave-up", cause }
    : { kind: "later", dueAt: new Date(Date.now() + slow), cause }
}

/** What people can be told in their own language, beside the error. */
async function reasonOf(
  container: MedusaContainer,
  { orderId }: Attempt,
): Promise<{ readonly reason?: ProblemReason }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isChanging = orderId !== null && (await readOpenOrderChange(query, orderId))
  return isChanging ? { reason: "order-changing" } : {}
}

/** @returns whether the money is refunded or held, because no order can take it */
async function giveUp(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  why: ProblemDetails,
  reason: ProblemDetails,
): Promise<boolean> {
  try {
    const facts = await readStoreFacts(container, paygate, attempt)
    if (facts.order && !facts.order.canceled && !facts.payment) {
      await paygate.problems.report("order-unpaid", attempt, { ...why, order_id: facts.order.id })
    }
    // A session that core gave up can no longer become an order; waiting would be pointless.
    const isPlaced = facts.payment && (facts.order || facts.payment.sessionId === attempt.sessionId)
    if (!isPlaced && attempt.completedAt === null) {
      return await turnAway(paygate, attempt, "completion-impossible")
    }
  } catch (error) {
    await paygate.problems.report("auto-refund-failed", attempt, causeOf(error))
    return false
  }
  await paygate.problems.report("reconcile-failed", attempt, { ...why, ...reason, gave_up: true })
  return false
}
