import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { formatMoney, remainder } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * Tells a person of the rest of a reservation that was captured in part and whose money went back: no call releases such a rest
 * alone, only the last capture can (CompleteType). Nothing when there is none.
 */
export async function reportReservedRest(ledger: PaygateModuleService, attempt: Attempt): Promise<void> {
  const rest = remainder(attempt.amount, attempt.capturedAmount)
  if (methods[attempt.method].moneyMoves !== "at-capture" || attempt.capturedAmount === 0 || rest <= 0) {
    return
  }
  const actions = await ledger.actions.byAttempt(attempt.id)
  if (!actions.some(({ state, closesRest }) => state === "succeeded" && closesRest)) {
    await ledger.problems.report("rest-reserved", attempt, {
      trans_id: attempt.transId,
      amount: formatMoney(rest, attempt.currency),
    })
  }
}
