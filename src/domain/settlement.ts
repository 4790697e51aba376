import type { MinorAmount } from "../paygate/values"

import { type Attempt, isPaid } from "./attempt"
import type { Unaccounted } from "./order-account"

/** What Medusa shows about an attempt, read fresh before every step. Amounts in minor units. */
export interface StoreFacts {
  readonly session: { readonly id: string; readonly amount: MinorAmount } | null
  /** The collection has a session of another attempt or provider too. */
  readonly otherSession: boolean
  /** The attempt's own Payment, perhaps booked in an earlier session of it. */
  readonly payment: {
    readonly id: string
    readonly sessionId: string
    readonly captured: boolean
    readonly canceled: boolean
  } | null
  /** Captures of that Payment that the order's account lacks. */
  readonly unaccounted: Unaccounted
  /** More live Payments of this very attempt: core leaves them behind where a completion failed or died. */
  readonly leftPayments: readonly string[]
  /** The cart behind the payment collection, completed or not. */
  readonly cart: { readonly id: string; readonly total: MinorAmount; readonly currency: string } | null
  readonly order: {
    readonly id: string
    readonly canceled: boolean
    readonly createdAt: Date
    /** It has money in its account, or a payment collection besides this one: somebody pays it in another way. */
    readonly paidElsewhere: boolean
  } | null
  readonly collection: { readonly id: string; readonly amount: MinorAmount; readonly currency: string } | null
  /** Another attempt of the same collection holds money already, booked or not. */
  readonly otherAttemptPaid: boolean
  /** Another payment of the same collection is booked and live. */
  readonly otherPaymentBooked: boolean
  /** The provider can be used in the cart's region. */
  readonly providerEnabled: boolean
}

export type GiveBackReason =
  | "session-gone"
  | "already-paid"
  | "amount-differs"
  | "order-canceled"
  | "payment-canceled"
  | "completion-impossible"

/** The one next step that brings Medusa in line with a paid attempt. */
export type Settlement =
  | { readonly step: "nothing" }
  | { readonly step: "complete-cart"; readonly cartId: string; readonly collectionId: string }
  | { readonly step: "process-payment"; readonly action: "authorized" | "captured" }
  | { readonly step: "adopt"; readonly collectionId: string }
  | { readonly step: "follow-payment"; readonly sessionId: string }
  /** A completion or capture may be under way that enters its capture by itself. */
  | { readonly step: "wait"; readonly until: Date }
  | {
      readonly step: "enter-captures"
      readonly orderId: string
      readonly paymentId: string
      readonly captureIds: readonly string[]
    }
  | { readonly step: "drop-payments"; readonly paymentIds: readonly string[] }
  | { readonly step: "give-back"; readonly reason: GiveBackReason }
  | { readonly step: "done"; readonly orderId: string | null; readonly paymentId: string }

/**
 * Decides what to do next for an attempt; design section 6.4. Pure: the caller carries the step out, reads the facts
 * again and asks again, until `nothing`, `done` or `give-back`.
 */
export function nextSettlement(
  attempt: Pick<Attempt, "state" | "amount" | "currency" | "completedAt" | "sessionId">,
  facts: StoreFacts,
  capturesAtPayment: boolean,
): Settlement {
  const { session, payment, cart, order, collection } = facts
  if (!isPaid(attempt.state) || attempt.completedAt) {
    return { step: "nothing" }
  }
  if (payment?.canceled) {
    return { step: "give-back", reason: "payment-canceled" }
  }
  if (order?.canceled) {
    return { step: "give-back", reason: "order-canceled" }
  }
  if (payment && (order || !cart)) {
    if (payment.sessionId !== attempt.sessionId) {
      return { step: "follow-payment", sessionId: payment.sessionId }
    }
    if (facts.leftPayments.length > 0) {
      return { step: "drop-payments", paymentIds: facts.leftPayments }
    }
    const { captureIds, until } = facts.unaccounted
    if (order && until) {
      return { step: "wait", until }
    }
    if (order && captureIds.length > 0) {
      return { step: "enter-captures", orderId: order.id, paymentId: payment.id, captureIds }
    }
    return capturesAtPayment && !payment.captured
      ? { step: "process-payment", action: "captured" }
      : { step: "done", orderId: order?.id ?? null, paymentId: payment.id }
  }
  if (!session) {
    return withoutSession(attempt, facts)
  }
  if (facts.otherPaymentBooked) {
    return { step: "give-back", reason: "already-paid" }
  }
  if (!order && cart && collection) {
    // The shopper paid for what the cart was; a cart that costs something else now is another purchase.
    if (cart.total !== attempt.amount || session.amount !== attempt.amount) {
      return { step: "give-back", reason: "amount-differs" }
    }
    return { step: "complete-cart", cartId: cart.id, collectionId: collection.id }
  }
  return { step: "process-payment", action: capturesAtPayment ? "captured" : "authorized" }
}

function withoutSession(attempt: Pick<Attempt, "amount" | "currency">, facts: StoreFacts): Settlement {
  const { cart, order, collection } = facts
  if (facts.otherAttemptPaid || facts.otherPaymentBooked || order) {
    return { step: "give-back", reason: "already-paid" }
  }
  if (!cart || !collection || !facts.providerEnabled) {
    return { step: "give-back", reason: "session-gone" }
  }
  const sameMoney =
    collection.currency.toUpperCase() === attempt.currency.toUpperCase() &&
    collection.amount === attempt.amount &&
    cart.total === attempt.amount
  return sameMoney
    ? { step: "adopt", collectionId: collection.id }
    : { step: "give-back", reason: "amount-differs" }
}
