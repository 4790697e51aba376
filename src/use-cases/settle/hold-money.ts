import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { GiveBackReason } from "../../domain/settlement"
import type PaygateModuleService from "../../modules/paygate/service"

/** Keeps money that no order can take until a person decides. Always leaves a problem entry and an event. */
export async function holdMoney(
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: GiveBackReason,
): Promise<void> {
  const details = { reason, trans_id: attempt.transId, amount: formatMoney(attempt.amount, attempt.currency) }
  await ledger.orders.hold(attempt.id, reason)
  await ledger.problems.resolve("settling-fails", attempt.id)
  await ledger.problems.report("money-held", attempt, details)
  ledger.emit("paygate.attempt.held", { attempt_id: attempt.id, ...details })
}
