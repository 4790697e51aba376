import type { Attempt } from "../../domain/attempt"

/** Money that moved because somebody asked for it: what a hook is told. */
export interface MovedMoney {
  /** Medusa's payment; null when the shopper had not paid yet. */
  readonly payment_id: string | null
  readonly attempt_id: string
  /** Null for a payment without an order, and as long as the order is not known. */
  readonly order_id: string | null
  /** Major units as decimal text, "12.50". */
  readonly amount: string
  /** ISO 4217, in capitals. */
  readonly currency_code: string
  readonly request_key: string | null
  /** The admin who asked; null when a program did. */
  readonly requested_by: string | null
}

/** @param moved amount in major units */
export function movedMoney(
  attempt: Attempt,
  moved: { readonly amount: string },
  request: { readonly request_key?: string; readonly requested_by?: string },
): MovedMoney {
  return {
    payment_id: attempt.paymentId,
    attempt_id: attempt.id,
    order_id: attempt.orderId,
    amount: moved.amount,
    currency_code: attempt.currency,
    request_key: request.request_key ?? null,
    requested_by: request.requested_by ?? null,
  }
}
