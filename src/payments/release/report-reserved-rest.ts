import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { formatMoney, remainder } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * Reports a reservation that was captured in part and then refunded: no call releases such a rest alone, only the last
 * capture can (CompleteType). Does nothing when there is no rest, or when a person has dealt with it.
 */
export async function reportReservedRest(paygate: PaygateModuleService, attempt: Attempt): Promise<void> {
  const rest = remainder(attempt.amount, attempt.capturedAmount)
  if (methods[attempt.method].moneyMoves !== "at-capture" || attempt.capturedAmount === 0 || rest <= 0) {
    return
  }
  const told = await paygate.listPaygateProblems({ kind: "rest-reserved", attempt_id: attempt.id })
  if (told.length > 0 && told.every(({ state }) => state === "done")) {
    return
  }
  const operations = await paygate.operations.byAttempt(attempt.id)
  if (!operations.some(({ state, closesRest }) => state === "succeeded" && closesRest)) {
    await paygate.problems.report("rest-reserved", attempt, {
      trans_id: attempt.transId,
      amount: formatMoney(rest, attempt.currency),
    })
  }
}
