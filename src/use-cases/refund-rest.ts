import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { toMinor } from "../domain/money"
import type PaygateModuleService from "../modules/paygate/service"

import { bookedPayment } from "./importing/booked-payment"

/**
 * Refunds what a cancelled order still holds. Core has tried, swallowed the refusal, and may have written the order's
 * transaction all the same (guide 0.17): it is added only when it is missing.
 * @throws RefusalError or MedusaError when the gateway refuses again
 */
export async function refundRest(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  if (
    attempt.paymentId === null ||
    attempt.orderId === null ||
    attempt.creditedAmount >= attempt.capturedAmount
  ) {
    return
  }
  const before = await bookedPayment(container, attempt)
  const rest = MathBN.sub(before.captured, before.refunded)
  if (toMinor(rest, attempt.currency) <= 0) {
    return
  }
  await container.resolve(Modules.PAYMENT).refundPayment({
    payment_id: before.id,
    amount: rest,
    note: "The order was cancelled",
  })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "transactions.amount"],
    filters: { id: attempt.orderId },
  })
  const [order] = data as unknown as { transactions: { amount: number }[] }[]
  const sum = (order?.transactions ?? []).reduce(
    (total, { amount }) => MathBN.add(total, amount),
    MathBN.convert(0),
  )
  if (toMinor(MathBN.max(sum, 0), attempt.currency) > 0) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: attempt.orderId,
      amount: MathBN.mult(rest, -1),
      currency_code: attempt.currency.toLowerCase(),
      reference: "refund",
      reference_id: before.id,
    })
  }
  await ledger.problems.resolve("cancel-failed", attempt.id)
}
