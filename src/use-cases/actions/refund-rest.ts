import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"

import { paymentOfAttempt } from "../booking/medusa-payment"
import { refundInMedusa } from "../booking/refund-in-medusa"

/**
 * Refunds what a cancelled order still holds: core has tried and swallowed the refusal.
 * @throws RefusalError or MedusaError when the gateway refuses again
 */
export async function refundRest(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  if (attempt.paymentId === null || attempt.creditedAmount >= attempt.capturedAmount) {
    return
  }
  const payment = await paymentOfAttempt(container, attempt)
  const { minor: amount } = payment.leftToRefund
  if (amount === 0) {
    return
  }
  const mark = { kind: "click", click: randomUUID(), force: false } as const
  const note = "The order was cancelled"
  const booking = await refundInMedusa(container, payment, { amount, mark, note })
  if (booking.kind === "not-booked") {
    throw booking.cause
  }
  await ledger.problems.resolve("cancel-failed", attempt.id)
}
