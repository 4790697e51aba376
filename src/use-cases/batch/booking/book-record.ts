import type { MedusaContainer } from "@medusajs/framework/types"

import { errorText } from "../../../domain/error-text"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { BatchRecordRow, BatchRow } from "../../../modules/paygate/stores/batch-rows"
import { withPaymentLock } from "../../../modules/paygate/with-payment-lock"
import { readMedusaPayment } from "../../../orders/medusa-payment"
import { recordDifference } from "../../../orders/record/record-difference"
import { completeOrderTransactions } from "../../../orders/transactions/complete-order-transactions"
import { RefusalError } from "../../../refusals/refusal"

export type Booking =
  | { readonly kind: "booked"; readonly note: string | null }
  | { readonly kind: "refused"; readonly reason: string }

/**
 * Records in Medusa what the gateway carried out for a record, by difference of sums, so that repeating it does no harm.
 */
export async function bookRecord(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  batch: Pick<BatchRow, "id" | "file_name">,
  record: BatchRecordRow,
): Promise<Booking> {
  const payment = await readMedusaPayment(container, record.payment_id)
  if (!payment) {
    return { kind: "booked", note: "Medusa has no such payment any more; only the ledger shows it." }
  }
  try {
    const note = `Batch ${batch.file_name ?? batch.id}`
    const done = await withPaymentLock(paygate, record.attempt_id, () =>
      recordDifference(container, paygate, record.attempt_id, { note }),
    )
    if (!done) {
      await paygate.reconciliations.markDue(record.attempt_id)
      return { kind: "booked", note: "The payment is being worked on; its books follow within a minute." }
    }
    await completeOrderTransactions(container, payment.id)
    return { kind: "booked", note: null }
  } catch (error) {
    if (error instanceof RefusalError && error.code === "order-not-updated") {
      // The payment shows it and its order does not: the next import continues there.
      throw error
    }
    return { kind: "refused", reason: errorText(error) }
  }
}
