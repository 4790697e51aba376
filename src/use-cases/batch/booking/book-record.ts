import type { MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentWorkflow, type RefundPaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import { errorText } from "../../../domain/error-text"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { BatchRecordRow, BatchRow } from "../../../modules/paygate/stores/batch-rows"

import { namedActionKey } from "../../book-named-action"
import { readMedusaPayment, refundAmount, type MedusaPayment } from "./medusa-refunds"
import { ensureOrderTransaction } from "./order-transaction"

export type Booking =
  | { readonly kind: "booked"; readonly note: string | null }
  | { readonly kind: "refused"; readonly reason: string }

/**
 * Books a record that the gateway carried out as a refund of Medusa, once: the refund names the action, our hook recognises it
 * and sends nothing. What counts is what Medusa shows afterwards, not what the workflow said.
 */
export async function bookRecord(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  batch: Pick<BatchRow, "id" | "file_name">,
  record: BatchRecordRow,
): Promise<Booking> {
  const payment = await readMedusaPayment(container, record.payment_id)
  if (!payment) {
    return { kind: "booked", note: "Medusa has no such payment any more; only the ledger shows it." }
  }
  if (await finishBooked(container, ledger, record, payment)) {
    return { kind: "booked", note: null }
  }
  const { errors } = await refundPaymentWorkflow(container).run({
    // The workflow hands its input on to the payment module, which stores the metadata; its type does not name it.
    input: {
      payment_id: record.payment_id,
      amount: refundAmount(payment, Number(record.amount), record.currency_code),
      note: `Batch ${batch.file_name ?? batch.id}`,
      metadata: { [namedActionKey]: record.action_id },
    } as RefundPaymentWorkflowInput,
    throwOnError: false,
  })
  const after = await readMedusaPayment(container, record.payment_id)
  if (after && (await finishBooked(container, ledger, record, after))) {
    return { kind: "booked", note: errors[0] ? `Medusa objected: ${errorText(errors[0].error)}` : null }
  }
  return { kind: "refused", reason: errors[0] ? errorText(errors[0].error) : "it shows no refund" }
}

/** Whether Medusa shows the refund; what a crash left out on the order is made good. */
async function finishBooked(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  record: BatchRecordRow,
  payment: MedusaPayment,
): Promise<boolean> {
  const action = await ledger.actions.byId(record.action_id)
  const refund = payment.refunds.find(({ id }) => id === action?.medusaId)
  if (!action || action.medusaId === null) {
    return false
  }
  if (!refund) {
    // Core deleted its row after our hook had taken it; the next refund may have the action again.
    await ledger.actions.leaveUnbooked(action)
    return false
  }
  if (record.order_id !== null) {
    const { id, amount } = refund
    await ensureOrderTransaction(container, {
      id,
      orderId: record.order_id,
      amount,
      currency: record.currency_code,
    })
  }
  return true
}
