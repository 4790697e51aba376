import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { captureBy, hasReservation, nextCheck } from "../../domain/capture-by"
import { formatMoney, remainder } from "../../domain/money"
import { isRestReleased } from "../../domain/possible-operations"
import type PaygateModuleService from "../../modules/paygate/service"
import { causeOf } from "../../refusals/medusa-error"
import { RefusalError } from "../../refusals/refusal"

import { captureShipped, type OrderedAttempt } from "./capture-shipped"
import { reportCaptureDue } from "./report-capture-due"

/** How long what could not be done now waits, in milliseconds. */
const retryAfter = 2 * 60_000

/**
 * Captures what has gone out of the order of authorized money, if the account wants that, and reminds a person before it is too
 * late to capture.
 */
export async function checkReservation(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attemptId: string,
  now = new Date(),
): Promise<void> {
  const attempt = await paygate.attempts.byId(attemptId)
  const account = attempt && paygate.account(attempt.accountId)
  if (!attempt || !account || !isOrdered(attempt) || !hasReservation(attempt)) {
    return
  }
  if (isRestReleased(await paygate.operations.byAttempt(attempt.id))) {
    return
  }
  const { captureOn, captureWithinDays } = account
  const by = captureBy(attempt, captureWithinDays[attempt.method])
  const isDone = captureOn === "manual" || (await captureOrReport(container, paygate, attempt, captureOn))
  await reportCaptureDue(container, paygate, attempt, by, now)
  const { captureReminderDays } = paygate.configuration
  const next = isDone
    ? nextCheck({ by, captureOn }, captureReminderDays, now)
    : new Date(now.getTime() + retryAfter)
  await paygate.reservations.plan(attempt.id, next)
}

/** @returns false to check again soon, because something is in the way that passes by itself */
async function captureOrReport(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: OrderedAttempt,
  captureOn: "fulfillment" | "shipment",
): Promise<boolean> {
  try {
    const outcome = await captureShipped(container, paygate, attempt, captureOn)
    if (outcome === "covered") {
      await paygate.problems.resolve("capture-failed", attempt.id)
    }
    return outcome !== "waits"
  } catch (error) {
    if (!(error instanceof RefusalError)) {
      throw error
    }
    if (error.retryable) {
      return false
    }
    await paygate.problems.report("capture-failed", attempt, {
      trans_id: attempt.transId,
      left: formatMoney(remainder(attempt.amount, attempt.capturedAmount), attempt.currency),
      ...causeOf(error),
    })
    return true
  }
}

function isOrdered(attempt: Attempt): attempt is OrderedAttempt {
  return attempt.orderId !== null && attempt.paymentId !== null
}
