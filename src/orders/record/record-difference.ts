import { setTimeout as wait } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type { BookStep } from "../../domain/books"
import { errorText } from "../../domain/error-text"
import { formatMoney, remainder } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { withPaymentLock } from "../../modules/paygate/with-payment-lock"
import { RefusalError } from "../../refusals/refusal"
import { type MedusaPayment, readMedusaPayment } from "../medusa-payment"

import { comparePayment } from "./compare-payment"
import { recordCancellation } from "./record-cancellation"
import { recordCapture } from "./record-capture"
import { recordRefund } from "./record-refund"

/** A capture, a refund, the comparison that finds both done, and a spare one. */
const mostSteps = 4
/** How long, in milliseconds, a person in front of a screen waits for the payment's lock. */
const personWaits = 20_000
const askAgainAfter = 200

/** Who asked, and why; written on Medusa's row. */
export interface RecordedFor {
  readonly by?: string | undefined
  readonly note?: string | undefined
}

/**
 * Makes Medusa show what the gateway has carried out, by difference of sums: captures, refunds and releases, whoever
 * moved the money. Nothing is sent to the gateway. The caller holds the payment's lock.
 * @returns the step that is left: `agree`, or what cannot be done now
 * @throws when Medusa does not record it; tried again later
 */
export async function recordDifference(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attemptId: string,
  recorded: RecordedFor = {},
): Promise<BookStep> {
  for (let step = 0; step < mostSteps; step++) {
    const attempt = await paygate.attempts.byId(attemptId)
    const payment = attempt?.paymentId ? await readMedusaPayment(container, attempt.paymentId) : undefined
    if (!attempt || !payment) {
      return { step: "agree", certain: true }
    }
    const next = await comparePayment(paygate, attempt, payment)
    switch (next.step) {
      case "record-capture":
        await reportCapturedAfterCancel(paygate, attempt, payment)
        await recordCapture(container, payment, { amount: next.amount, by: recorded.by })
        break
      case "record-refund": {
        const note = recorded.note ?? "Found at the gateway and recorded"
        const booking = await recordRefund(container, payment, {
          amount: () => next.amount,
          mark: { kind: "records" },
          by: recorded.by,
          note,
        })
        if (booking.kind === "not-booked") {
          throw booking.cause
        }
        break
      }
      case "cancel-payment":
        await recordCancellation(container, payment.id)
        break
      case "agree":
      case "wait":
      case "tell-excess":
      case "tell-unrecordable":
        return next
    }
  }
  throw new Error("Medusa does not show what was just recorded")
}

/**
 * Nobody looks for money at a canceled order. Told before it is recorded, because a process that dies in between leaves no
 * second occasion, and only then, because a person may close the entry and keep the money.
 */
async function reportCapturedAfterCancel(
  paygate: PaygateModuleService,
  attempt: Attempt,
  { order }: MedusaPayment,
): Promise<void> {
  const held = remainder(attempt.capturedAmount, attempt.refundedAmount)
  if (!order?.canceled || held === 0) {
    return
  }
  const [unfinished] = await paygate.listPaygateProblems({
    kind: "cancel-failed",
    attempt_id: attempt.id,
    state: "open",
  })
  // What the cancellation has not finished yet is refunded by it.
  if (!unfinished) {
    await paygate.problems.report(
      "captured-after-cancel",
      { id: attempt.id, orderId: order.id },
      { trans_id: attempt.transId, amount: formatMoney(held, attempt.currency) },
    )
  }
}

/**
 * The same at once, for a person in front of a screen. What cannot be recorded now the job records later.
 * @throws RefusalError when Medusa does not record it: the money has moved anyway and must not move again
 */
export async function recordNow(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attemptId: string,
  recorded: RecordedFor,
): Promise<void> {
  const until = Date.now() + personWaits
  try {
    for (;;) {
      const done = await withPaymentLock(paygate, attemptId, () =>
        recordDifference(container, paygate, attemptId, recorded),
      )
      if (done) {
        return
      }
      if (Date.now() > until) {
        break
      }
      await wait(askAgainAfter)
    }
    await paygate.reconciliations.markDue(attemptId)
  } catch (error) {
    await paygate.reconciliations.markDue(attemptId)
    throw error instanceof RefusalError ? error : notRecorded(error)
  }
}

function notRecorded(cause: unknown): RefusalError {
  return new RefusalError(
    "order-not-updated",
    `The gateway has moved the money, but Medusa could not record it yet; it is retried automatically. Do not repeat it. The cause: ${errorText(cause)}`,
    { cause },
  )
}
