import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { remainder, toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { refuseMoreThanOwed } from "../../orders/owed"
import { paymentOfOurs } from "../../orders/payment-of-ours"
import { recordNow } from "../../orders/record/record-difference"
import { type MinorAmount, minorAmount } from "../../paygate/values"
import { closedRefusal, nothingLeftToCapture, refuseWhileUnrecorded } from "../../refusals/operation-refusals"
import { exactMinor } from "../request/exact-amount"
import { servedBefore } from "../request/request-operation"

import { captureAttempt } from "./capture-attempt"

/** What an admin wants to capture. */
export interface CaptureInput {
  readonly paymentId: string
  /** Major units, as Medusa has it; all that is left when absent. */
  readonly amount: number | undefined
  /** TWINT: this is the last capture, the rest of the reservation is released (CompleteType). */
  readonly closeRest: boolean
  /** Refuse if another amount is captured by then; minor units. */
  readonly ifCaptured?: MinorAmount
  /** The admin insists: do not wait for the gateway's first notice. */
  readonly force: boolean
  /**
   * Made when the form was opened: the same key means the same request. Without one, each call is a request of its own.
   */
  readonly requestKey: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by?: string
}

/** What was captured, in major units as the gateway took it. */
export interface Captured {
  readonly attempt: Attempt
  readonly amount: string
  readonly currency: string
  /** The same request was served before: nothing was sent for this one. */
  readonly repeated: boolean
}

/**
 * Captures with what Medusa's own button cannot express: an amount, and whether the rest of the reservation is released.
 * The gateway goes first; Medusa then records what was captured without calling us again.
 * @throws RefusalError when the payment is not ours, more is asked for than is left, or the gateway refuses
 */
export async function capturePayment(container: MedusaContainer, input: CaptureInput): Promise<Captured> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { payment, attempt } = await paymentOfOurs(container, paygate, input.paymentId)
  const { currency } = attempt
  const left = minorAmount(
    Math.min(payment.leftToCapture.minor, remainder(attempt.amount, attempt.capturedAmount)),
  )
  const key = input.requestKey ?? randomUUID()
  const served = await servedBefore(paygate, attempt, key)
  if (served) {
    await recordNow(container, paygate, attempt.id, { by: input.by })
    return { attempt, amount: toMajor(served.amount, currency), currency, repeated: true }
  }
  if (left === 0) {
    throw nothingLeftToCapture(attempt)
  }
  await refuseWhileUnrecorded(paygate, attempt, payment.captured, attempt.capturedAmount)
  if (payment.canceled) {
    throw closedRefusal(attempt)
  }
  const { by, closeRest, force, ifCaptured } = input
  const amount = input.amount === undefined ? left : exactMinor(input.amount, currency)
  const operation = await captureAttempt(paygate, attempt, {
    amount,
    key,
    ...(by === undefined ? {} : { by }),
    ...(ifCaptured === undefined ? {} : { ifCaptured }),
    closeRest,
    force,
    refuseMore: () =>
      refuseMoreThanOwed(container.resolve(ContainerRegistrationKeys.QUERY), paygate, attempt, amount),
  })
  await recordNow(container, paygate, attempt.id, { by })
  return { attempt, amount: toMajor(operation?.amount ?? amount, currency), currency, repeated: false }
}
