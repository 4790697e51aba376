import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"

import type { MinorAmount } from "../../paygate/values"
import { type MedusaPayment, readMedusaPayment } from "../medusa-payment"
import {
  completeEarlierTransactions,
  completeOrderTransactions,
} from "../transactions/complete-order-transactions"

import { lockOrder } from "./lock-order"
import { majorOf } from "./major-of"
import { type RefundMark, refundMetadata } from "./refund-metadata"

/** A refund to make, or only to record, in Medusa. */
export interface MedusaRefund {
  /**
   * Minor units, decided once nobody else has the order, by the payment as it is then.
   * @throws RefusalError for what the payment does not have
   */
  readonly amount: (
    payment: MedusaPayment,
  ) => MinorAmount | "not-needed" | Promise<MinorAmount | "not-needed">
  readonly mark: RefundMark
  readonly note?: string | undefined
  readonly reasonId?: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by?: string | undefined
  /** How long, in milliseconds, to wait for another refund of the order; as long as a job by default. */
  readonly patience?: number
}

/** Whether Medusa shows the refund on the payment and on its order. Amount in minor units. */
export type RefundResult =
  | { readonly kind: "booked"; readonly amount: MinorAmount }
  | { readonly kind: "not-needed" }
  /** Medusa shows nothing of it; the error of core or the provider. */
  | { readonly kind: "not-booked"; readonly cause: unknown }

/**
 * Refunds in Medusa; the provider's hook reads the mark and calls the gateway, or books what it has carried out. For a
 * canceled order the payment module refunds on its own: core's workflow would refund and fail after that. What counts
 * is what Medusa shows afterwards: core keeps its refund when a later step of the workflow fails.
 * @throws what `amount` throws; RefusalError when the payment shows the refund and the order cannot be written, or when
 * another refund is under way
 */
export async function recordRefund(
  container: MedusaContainer,
  payment: MedusaPayment,
  refund: MedusaRefund,
): Promise<RefundResult> {
  if (!payment.order) {
    return refundAndLook(container, payment, refund)
  }
  const release = await lockOrder(container, payment.order.id, refund.patience)
  try {
    // Whoever held the lock may have refunded, or canceled the order.
    return await refundAndLook(container, (await readMedusaPayment(container, payment.id)) ?? payment, refund)
  } finally {
    await release()
  }
}

async function refundAndLook(
  container: MedusaContainer,
  payment: MedusaPayment,
  refund: MedusaRefund,
): Promise<RefundResult> {
  const amount = await refund.amount(payment)
  if (amount === "not-needed") {
    return { kind: "not-needed" }
  }
  const input = {
    payment_id: payment.id,
    amount: majorOf(amount, payment.leftToRefund, payment.currency),
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
    if (!(await showsNewRefund(container, payment))) {
      return { kind: "not-booked", cause }
    }
    await completeOrderTransactions(container, payment.id)
    return { kind: "booked", amount }
  }
  if (alone) {
    await completeOrderTransactions(container, payment.id)
  }
  return { kind: "booked", amount }
}

/**
 * Compares rows, not marks, because an earlier refund may carry the same mark. Nobody else refunds meanwhile: the
 * caller holds the order's lock.
 */
async function showsNewRefund(container: MedusaContainer, before: MedusaPayment): Promise<boolean> {
  const known = new Set(before.refunds.map(({ id }) => id))
  const after = await readMedusaPayment(container, before.id)
  return after?.refunds.some(({ id }) => !known.has(id)) ?? false
}
