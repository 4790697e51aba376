import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { AutoRefundReason } from "../../domain/next-step"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * No order can take the money: it is refunded or held, by the option `orphans`. The second payment of a purchase is
 * always refunded. From here on no order can be placed on it.
 * @returns false when the payment changed, or a completion began, since the caller read it: read again
 */
export async function turnAway(
  paygate: PaygateModuleService,
  attempt: Attempt,
  reason: AutoRefundReason,
): Promise<boolean> {
  const hold = paygate.configuration.orphans === "hold" && reason !== "second-payment"
  if (!(await paygate.orphans.turnAway(attempt, hold ? "held" : "auto-refunding", reason))) {
    return false
  }
  if (hold) {
    await reportHeld(paygate, attempt, reason)
  }
  return true
}

/** Held money always leaves a problem and an event. */
async function reportHeld(
  paygate: PaygateModuleService,
  attempt: Attempt,
  reason: AutoRefundReason,
): Promise<void> {
  const details = { reason, trans_id: attempt.transId, amount: formatMoney(attempt.amount, attempt.currency) }
  await paygate.problems.resolve("reconcile-failed", attempt.id)
  await paygate.problems.report("money-held", attempt, details)
  paygate.emit("paygate.attempt.held", { attempt_id: attempt.id, ...details })
}
