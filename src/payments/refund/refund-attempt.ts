import type { Attempt } from "../../domain/attempt"
import { formatMoney, remainder } from "../../domain/money"
import type { Operation } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import { moreThanLeft, nothingLeftToRefund } from "../../refusals/operation-refusals"
import { type OperationRequest, requestOperation } from "../request/request-operation"

/**
 * Refunds captured money, in full or in part. Amount in minor units.
 * @throws RefusalError when more is asked for than is left, when the gateway refuses, or when the outcome is unknown
 */
export async function refundAttempt(
  paygate: PaygateModuleService,
  attempt: Attempt,
  request: Omit<OperationRequest, "kind" | "closeRest" | "check">,
): Promise<Operation> {
  const rest = remainder(attempt.capturedAmount, attempt.refundedAmount)
  const check = (): Promise<undefined> => {
    if (rest === 0) {
      throw nothingLeftToRefund(attempt)
    }
    if (request.amount > rest) {
      throw moreThanLeft(
        `${formatMoney(request.amount, attempt.currency)} is more than is left to refund: ${formatMoney(rest, attempt.currency)} of the captured ` +
          `${formatMoney(attempt.capturedAmount, attempt.currency)}.`,
        { asked: request.amount, left: rest, currency: attempt.currency },
      )
    }
    return Promise.resolve(undefined)
  }
  return requestOperation(paygate, attempt, { ...request, kind: "refund", check })
}
