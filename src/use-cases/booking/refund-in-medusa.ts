import { isDeepStrictEqual } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"

import type { MinorAmount } from "../../paygate/values"

import { completeEarlierTransactions, completeOrderTransactions } from "./complete-order-transactions"
import { majorOf } from "./major-of"
import { type MedusaPayment, readMedusaPayment } from "./medusa-payment"
import { type RefundMark, refundMark, refundMetadata } from "./refund-metadata"
import { takeOrderBooks } from "./take-order-books"

/** A refund to be made, or only booked, in Medusa. Amount in minor units. */
export interface MedusaRefund {
  readonly amount: MinorAmount
  readonly mark: RefundMark
  readonly note?: string | undefined
  readonly reasonId?: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by?: string | undefined
  /** Milliseconds to wait for another refund of the order to end, if not as long as a job. */
  readonly patience?: number
  /** Asked once nobody else has the order: whether it is not needed any more. */
  readonly unless?: () => Promise<boolean>
}

/** Whether Medusa shows the refund, on the payment and on its order. */
export type RefundResult =
  | { readonly kind: "booked" }
  | { readonly kind: "not-needed" }
  /** Medusa shows nothing of it; what core or the provider said. */
  | { readonly kind: "not-booked"; readonly cause: unknown }

/**
 * Refunds in Medusa; the provider's hook reads the mark and calls the gateway, or books what it has carried out. Of a
 * cancelled order the payment module refunds alone: core's workflow would refund and fail after that. What counts is what
 * Medusa shows afterwards: core keeps its refund when a later step of the workflow fails.
 * @throws RefusalError when the payment shows the refund and the order cannot be written, or when another refund is under way
 */
export async function refundInMedusa(
  container: MedusaContainer,
  payment: MedusaPayment,
  refund: MedusaRefund,
): Promise<RefundResult> {
  if (!payment.order) {
    return refundAndLook(container, payment, refund)
  }
  const putBack = await takeOrderBooks(container, payment.order.id, refund.patience)
  try {
    if (await refund.unless?.()) {
      return { kind: "not-needed" }
    }
    // Who had the books may have refunded, or cancelled the order.
    return await refundAndLook(container, (await readMedusaPayment(container, payment.id)) ?? payment, refund)
  } finally {
    await putBack()
  }
}

async function refundAndLook(
  container: MedusaContainer,
  payment: MedusaPayment,
  refund: MedusaRefund,
): Promise<RefundResult> {
  const input = {
    payment_id: payment.id,
    amount: majorOf(refund.amount, payment.leftToRefund, payment.currency),
    note: refund.note,
    refund_reason_id: refund.reasonId,
    created_by: refund.by,
    // Core hands metadata on and stores it with the refund, although its input types do not name it.
    metadata: refundMetadata(refund.mark),
  }
  const alone = payment.order?.canceled ?? false
  try {
    await completeEarlierTransactions(container, payment)
    await (alone
      ? container.resolve(Modules.PAYMENT).refundPayment(input)
      : refundPaymentWorkflow(container).run({ input }))
  } catch (cause) {
    if (!(await showsRefund(container, payment, refund.mark))) {
      return { kind: "not-booked", cause }
    }
    await completeOrderTransactions(container, payment.id)
    return { kind: "booked" }
  }
  if (alone) {
    await completeOrderTransactions(container, payment.id)
  }
  return { kind: "booked" }
}

async function showsRefund(
  container: MedusaContainer,
  payment: MedusaPayment,
  mark: RefundMark,
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["id", "metadata"],
    filters: { payment_id: payment.id },
  })
  const refunds = data as { metadata: Record<string, unknown> | null }[]
  return refunds.some(({ metadata }) => isDeepStrictEqual(refundMark(metadata), mark))
}
