import type { Attempt } from "../../domain/attempt"

import type { ProviderContainer } from "./provider-container"

/**
 * Takes away the Payment of a completion that failed after the booking. Core gives up that session and opens a new one,
 * but keeps the Payment when we refuse its refund; with the next one the order would show the money twice. Called before
 * core makes the new one, because it adds up the payments of the collection then.
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
