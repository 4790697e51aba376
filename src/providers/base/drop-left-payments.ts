import type { Attempt } from "../../domain/attempt"

import type { ProviderContainer } from "./provider-container"

/**
 * Deletes the Payment left by a completion that failed after it had been recorded. Medusa abandons that session and opens a new
 * one, but keeps the Payment if we refuse its refund; together with the next one the order would show the money twice. Must be
 * called before Medusa creates the new Payment, because it then adds up the payments of the collection.
 */
export async function dropLeftPayments(
  { paymentService }: ProviderContainer,
  attempt: Attempt,
): Promise<void> {
  if (attempt.collectionId === null) {
    return
  }
  const payments = await paymentService.list(
    { payment_collection_id: attempt.collectionId },
    { select: ["id", "data", "payment_session_id"] },
  )
  const left = payments.filter(
    ({ data, payment_session_id }) =>
      data?.["trans_id"] === attempt.transId && payment_session_id !== attempt.sessionId,
  )
  if (left.length > 0) {
    await paymentService.softDelete(left.map(({ id }) => id))
  }
}
