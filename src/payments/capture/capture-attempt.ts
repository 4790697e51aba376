import type { Attempt } from "../../domain/attempt"
import { stateTable } from "../../domain/attempt-states"
import { methods } from "../../domain/methods"
import { formatMoney, remainder, toMajor } from "../../domain/money"
import type { Operation } from "../../domain/operation"
import { isRestReleased } from "../../domain/possible-operations"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { moreThanLeft } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"
import { type OperationRequest, requestOperation } from "../request/request-operation"
import { tookAllAtPayment } from "../took-all-at-payment"

/**
 * Captures reserved money, in full or in part. Amount in minor units.
 * @param request with a check against the order (`refuseMore`)
 * @returns undefined when the gateway took the whole amount at payment, so that there is nothing to call
 * @throws RefusalError when more is asked for than is left, when the gateway refuses, or when the outcome is unknown
 */
export async function captureAttempt(
  paygate: PaygateModuleService,
  attempt: Attempt,
  request: {
    amount: MinorAmount
    key: string
    by?: string
    medusaId?: string
    closeRest?: boolean
    ifCaptured?: MinorAmount
    force?: boolean
    refuseMore: () => ReturnType<NonNullable<OperationRequest["check"]>>
  },
): Promise<Operation | undefined> {
  if (await tookAllAtPayment(paygate, attempt)) {
    return undefined
  }
  const { refuseMore, ...wanted } = request
  const check = async () => {
    await refuseCapture(paygate, attempt, request.amount)
    return refuseMore()
  }
  return requestOperation(paygate, attempt, { ...wanted, kind: "capture", check })
}

async function refuseCapture(
  paygate: PaygateModuleService,
  attempt: Attempt,
  wanted: MinorAmount,
): Promise<void> {
  const { currency } = attempt
  if (!stateTable[attempt.state].mayCapture) {
    throw new RefusalError(
      "not-supported",
      `The payment ${attempt.transId} is ${attempt.state} at the gateway; there is nothing to capture.`,
      { facts: { reason: "nothing-to-capture" } },
    )
  }
  if (attempt.moneyMoves === "at-payment") {
    throw new RefusalError(
      "not-supported",
      `${methods[attempt.method].title} knows no capture, and the gateway does not show ${attempt.transId} as paid in full. Ask the gateway's support.`,
    )
  }
  if (isRestReleased(await paygate.operations.byAttempt(attempt.id))) {
    throw new RefusalError(
      "not-supported",
      `${formatMoney(attempt.capturedAmount, currency)} of ${formatMoney(attempt.amount, currency)} was captured and the rest was released; ` +
        "nothing is left to capture.",
      { facts: { reason: "rest-released", ...capturedOf(attempt) } },
    )
  }
  const rest = remainder(attempt.amount, attempt.capturedAmount)
  if (wanted > rest) {
    throw moreThanLeft(
      `${formatMoney(wanted, currency)} is more than is left to capture: ${formatMoney(rest, currency)} of ` +
        `${formatMoney(attempt.amount, currency)}.`,
      { asked: wanted, left: rest, currency },
    )
  }
}

function capturedOf({ amount, capturedAmount, currency }: Attempt) {
  return {
    captured: toMajor(capturedAmount, currency),
    amount: toMajor(amount, currency),
    currency_code: currency,
  }
}
