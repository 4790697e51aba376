import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { exactSum, type MedusaPayment, paymentOfAttempt } from "../../orders/medusa-payment"
import { recordRefund } from "../../orders/record/record-refund"
import { changedRefusal } from "../../refusals/operation-refusals"
import { removeLeftRows } from "../inquire/remove-left-rows"

/**
 * Refunds what is left of a canceled order's payment: core ignored the provider's refusal, or its process died before
 * it called the gateway, or the back office captured afterwards.
 * @param by the admin who asked for it
 * @returns `more-is-left` when more was captured meanwhile, or before and Medusa does not show it yet
 * @throws RefusalError or MedusaError when the gateway refuses again, or when it cannot be done yet; tried again later
 */
export async function refundRest(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  by?: string,
): Promise<"done" | "more-is-left"> {
  if (attempt.paymentId === null || attempt.refundedAmount >= attempt.capturedAmount) {
    return "done"
  }
  const payment = await withoutLeftRows(container, paygate, attempt)
  const { minor: amount } = payment.leftToRefund
  if (amount === 0) {
    // One is under way, or Medusa does not show all that was captured yet.
    throw changedRefusal(attempt)
  }
  const mark = { kind: "request", key: randomUUID(), force: false, items: [] } as const
  const note = "The order was canceled"
  const booking = await recordRefund(container, payment, { amount: () => amount, mark, note, by })
  if (booking.kind === "not-booked") {
    throw booking.cause
  }
  // A refund that was removed because the gateway never made it is made with this one.
  for (const kind of ["operation-not-executed", "medusa-shows-more"] as const) {
    await paygate.problems.resolve(kind, attempt.id)
  }
  const after = await paygate.attempts.byId(attempt.id)
  if (!after || after.refundedAmount < after.capturedAmount) {
    return "more-is-left"
  }
  await paygate.problems.resolve("cancel-failed", attempt.id)
  await paygate.problems.resolve("captured-after-cancel", attempt.id)
  return "done"
}

/**
 * Refunds that a dead process left in Medusa are removed first: they take the place of what the gateway still has to give back.
 * @throws RefusalError while they are so new that core may delete them itself, or while the gateway does not answer; tried again later
 */
async function withoutLeftRows(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<MedusaPayment> {
  const payment = await paymentOfAttempt(container, attempt)
  const underWay = (await paygate.operations.unresolved(attempt.id))?.medusaId
  const refunded = exactSum(payment.refunds.filter(({ id }) => id !== underWay))
  if (toMinor(refunded, payment.currency) <= attempt.refundedAmount) {
    return payment
  }
  if ((await removeLeftRows(container, paygate, attempt, payment)) === "removed") {
    return paymentOfAttempt(container, attempt)
  }
  throw changedRefusal(attempt)
}
