import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { AutoRefundReason } from "../../domain/next-step"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * No order can take the money: it goes back, or is held, as the shop wants it (option `orphans`). Of one purchase that was paid
 * twice the second payment always goes back. From here on no order can be placed on it.
 * @returns false when the payment moved, or a completion of it began, since the caller looked: look again
 */
export async function turnAway(
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: AutoRefundReason,
): Promise<boolean> {
  const hold = ledger.configuration.orphans === "hold" && reason !== "second-payment"
  if (!(await ledger.orphans.turnAway(attempt, hold ? "held" : "auto-refunding", reason))) {
    return false
  }
  if (hold) {
    await reportHeld(ledger, attempt, reason)
  }
  return true
}

/** Kept money always leaves a problem entry and an event. */
async function reportHeld(
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: AutoRefundReason,
): Promise<void> {
  const details = { reason, trans_id: attempt.transId, amount: formatMoney(attempt.amount, attempt.currency) }
  await ledger.problems.resolve("reconcile-failed", attempt.id)
  await ledger.problems.report("money-held", attempt, details)
  ledger.emit("paygate.attempt.held", { attempt_id: attempt.id, ...details })
}
