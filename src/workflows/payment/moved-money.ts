import type { Attempt } from "../../domain/attempt"

/** The input of the hooks: money that moved because somebody requested it. */
export interface MovedMoney {
  /** The id of Medusa's payment; null if the shopper had not paid yet. */
  readonly payment_id: string | null
  readonly attempt_id: string
  /** Null for a payment without an order, and until the order is known. */
  readonly order_id: string | null
  /** Major units as a decimal string, "12.50". */
  readonly amount: string
  /** ISO 4217, upper case. */
  readonly currency_code: string
  readonly request_key: string | null
  /** The id of the requesting admin; null if a program made the request. */
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
