import type { MedusaContainer } from "@medusajs/framework/types"

import { errorText } from "../../../domain/error-text"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { BatchRecordRow, BatchRow } from "../../../modules/paygate/stores/batch-rows"
import { minorAmount } from "../../../paygate/values"
import { completeOrderTransactions } from "../../booking/complete-order-transactions"
import { type MedusaPayment, readMedusaPayment } from "../../booking/medusa-payment"
import { refundInMedusa } from "../../booking/refund-in-medusa"

export type Booking =
  | { readonly kind: "booked"; readonly note: string | null }
  | { readonly kind: "refused"; readonly reason: string }

/**
 * Books a record that the gateway carried out as a refund of Medusa, once: the refund names the action, our hook recognises it
 * and sends nothing.
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
  if (await isBooked(ledger, record, payment)) {
    await completeOrderTransactions(container, payment.id)
    return { kind: "booked", note: null }
  }
  const booking = await refundInMedusa(container, payment, {
    amount: minorAmount(Number(record.amount)),
    mark: { kind: "books", actionId: record.action_id },
    note: `Batch ${batch.file_name ?? batch.id}`,
  })
  return booking.kind === "booked"
    ? { kind: "booked", note: null }
    : { kind: "refused", reason: errorText(booking.cause) }
}

/** Whether Medusa shows the refund; one that core deleted after our hook had taken it may be made again. */
async function isBooked(
  ledger: PaygateModuleService,
  record: BatchRecordRow,
  payment: MedusaPayment,
): Promise<boolean> {
  const action = await ledger.actions.byId(record.action_id)
  if (!action || action.medusaId === null) {
    return false
  }
  if (payment.refunds.some(({ id }) => id === action.medusaId)) {
    return true
  }
  await ledger.bookings.forgetBooking(action)
  return false
}
