import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { GiveBackReason } from "../../domain/settlement"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { reportReservedRest } from "../actions/report-reserved-rest"

/** Tells people and the shop's programs that money no order could take went back. Amount in minor units. */
export async function tellReturned(
  ledger: PaygateModuleService,
  attempt: Attempt,
  { reason, amount }: { reason: GiveBackReason; amount: MinorAmount },
): Promise<void> {
  const details = { reason, trans_id: attempt.transId, amount: formatMoney(amount, attempt.currency) }
  await ledger.problems.resolve("money-not-returned", attempt.id)
  await ledger.problems.resolve("settling-fails", attempt.id)
  await ledger.problems.resolve("money-held", attempt.id)
  await reportReservedRest(ledger, attempt)
  await ledger.problems.report("money-returned", attempt, details)
  ledger.emit("paygate.attempt.returned", { attempt_id: attempt.id, ...details })
}
