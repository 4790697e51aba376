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
  return paygate.configuration.orphans === "hold" && reason !== "second-payment"
    ? hold(paygate, attempt, reason)
    : paygate.orphans.turnAway(attempt, "auto-refunding", reason)
}

/** Held money always leaves a problem and an event. */
async function hold(
  paygate: PaygateModuleService,
  attempt: Attempt,
  reason: AutoRefundReason,
): Promise<boolean> {
  const details = { reason, trans_id: attempt.transId, amount: formatMoney(attempt.amount, attempt.currency) }
  const isHeld = await paygate.together(async ({ orphans, problems }) => {
    if (!(await orphans.turnAway(attempt, "held", reason))) {
      return false
    }
    await problems.resolve("reconcile-failed", attempt.id)
    await problems.report("money-held", attempt, details)
    return true
  })
  if (isHeld) {
    paygate.emit("paygate.attempt.held", { attempt_id: attempt.id, ...details })
  }
  return isHeld
}
