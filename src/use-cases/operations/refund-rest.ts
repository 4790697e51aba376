import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { coreDeletesWithin } from "../../domain/books"
import { remainder } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { completeOrderTransactions } from "../booking/complete-order-transactions"
import { type MedusaPayment, paymentOfAttempt } from "../booking/medusa-payment"
import { recordRefund } from "../booking/record-refund"
import { changedRefusal } from "../operation-refusals"

import { refundAttempt } from "./refund-attempt"

/**
 * Refunds what is left of a cancelled order's payment: core ignored the provider's refusal, or its process died before
 * it called the gateway.
 * @throws RefusalError or MedusaError when the gateway refuses again
 */
export async function refundRest(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  if (attempt.paymentId === null || attempt.refundedAmount >= attempt.capturedAmount) {
    return
  }
  const payment = await paymentOfAttempt(container, attempt)
  const { minor: amount } = payment.leftToRefund
  if (amount === 0) {
    return carryOutRowLeft(container, paygate, attempt, payment)
  }
  const mark = { kind: "request", key: randomUUID(), force: false } as const
  const note = "The order was cancelled"
  const booking = await recordRefund(container, payment, { amount: () => amount, mark, note })
  if (booking.kind === "not-booked") {
    throw booking.cause
  }
  await paygate.problems.resolve("cancel-failed", attempt.id)
}

/**
 * Medusa shows all of it refunded: the row is left from a process that died. The order is cancelled, so the refund is
 * certainly wanted.
 */
async function carryOutRowLeft(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  { id: paymentId, refunds }: MedusaPayment,
): Promise<void> {
  const carriedOut = await paygate.operations.carriedOut(refunds.map(({ id }) => id))
  const [row] = refunds
    .filter(({ id }) => !carriedOut.has(id))
    .sort((one, other) => Number(other.at) - Number(one.at))
  if (!row) {
    return
  }
  if (Date.now() - row.at.getTime() < coreDeletesWithin) {
    throw changedRefusal(attempt)
  }
  const amount = remainder(attempt.capturedAmount, attempt.refundedAmount)
  await refundAttempt(paygate, attempt, { amount, key: row.id, medusaId: row.id })
  await completeOrderTransactions(container, paymentId)
  await paygate.problems.resolve("cancel-failed", attempt.id)
  await paygate.problems.resolve("medusa-shows-more", attempt.id)
}
