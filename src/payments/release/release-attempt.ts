import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { type Method, methods } from "../../domain/methods"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { recordCancellation } from "../../orders/record/record-cancellation"
import { changedRefusal } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"
import { requestOperation, servedBefore } from "../request/request-operation"

import { refuseWhileCompleting } from "./cancel-attempt"

interface ReleaseRequest {
  readonly key: string | null
  readonly by?: string
}

/**
 * Releases a reservation, or cancels a code that nobody has paid, at an admin's request. The gateway goes first; then
 * Medusa's payment is canceled, so that the order does not show money that is gone.
 * @returns whether the same request was served before, so that nothing was sent for this one
 * @throws RefusalError when there is nothing to release, the method cannot, or the gateway refuses
 */
export async function releaseAttempt(
  container: MedusaContainer,
  attempt: Attempt,
  request: ReleaseRequest,
): Promise<{ repeated: boolean }> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const method = methods[attempt.method]
  if (await servedBefore(paygate, attempt, request.key)) {
    return { repeated: true }
  }
  if (!method.release) {
    throw new RefusalError(
      "not-supported",
      `${method.title} payments cannot be released. Refund what was captured instead.`,
      { facts: { reason: "method-cannot-release", method: method.id } },
    )
  }
  switch (attempt.state) {
    case "open":
      await callOff(paygate, attempt, request)
      return { repeated: false }
    case "authorized":
      await release(container, paygate, attempt, request)
      return { repeated: false }
    case "captured":
      throw new RefusalError(
        "not-supported",
        `The payment ${attempt.transId} is captured; ${capturedRelease(method)}. Refund what should go back instead.`,
        { facts: { reason: "captured-cannot-be-released", method: method.id } },
      )
    case "failed":
    case "released":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      throw new RefusalError(
        "not-supported",
        `The payment ${attempt.transId} is ${attempt.state} already; there is nothing to release.`,
        { facts: { reason: "nothing-to-release" } },
      )
  }
}

/** What a release would do to captured money: the Alipay document, reversal, and for the others protocol notes 2.3. */
function capturedRelease({ family }: Method): string {
  return family === "alipay"
    ? "a release would cancel the whole payment, and only before Alipay's daily reconciliation"
    : "a release would undo the last capture only"
}

/** An unpaid form of TWINT holds nothing that could be released; an unpaid code of Alipay or WeChat does. */
async function callOff(
  paygate: PaygateModuleService,
  attempt: Attempt,
  request: ReleaseRequest,
): Promise<void> {
  const method = methods[attempt.method]
  if (method.moneyMoves === "at-capture") {
    throw new RefusalError(
      "not-supported",
      `The payment ${attempt.transId} is not paid, so nothing is reserved. An unpaid ${method.title} payment ends by itself.`,
      { facts: { reason: "ends-by-itself", method: method.id } },
    )
  }
  await requestOperation(paygate, attempt, { kind: "release", amount: attempt.amount, ...request })
}

async function release(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  request: ReleaseRequest,
): Promise<void> {
  await refuseWhileCompleting(paygate, attempt)
  await requestOperation(paygate, attempt, { kind: "release", amount: attempt.amount, ...request })
  await paygate.problems.resolve("cancel-failed", attempt.id)
  const after = await paygate.attempts.byId(attempt.id)
  if (after?.state !== "released") {
    throw changedRefusal(attempt)
  }
  if (attempt.paymentId !== null) {
    await recordCancellation(container, attempt.paymentId)
  }
}
