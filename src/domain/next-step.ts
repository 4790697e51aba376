import type { Attempt } from "./attempt"
import { isPaid } from "./attempt-states"
import type { StoreFacts } from "./store-facts"
import { completionRunsFor } from "./unpaid-order"

export type AutoRefundReason =
  | "session-gone"
  | "already-paid"
  | "amount-differs"
  | "order-canceled"
  | "payment-canceled"
  | "completion-impossible"
  /** A form was paid twice. */
  | "second-payment"
  /** It was refunded in the gateway's back office before any order had it. */
  | "gone"

/** The next step that brings Medusa in line with a paid attempt. */
export type NextStep =
  | { readonly step: "nothing" }
  | { readonly step: "complete-cart"; readonly cartId: string; readonly collectionId: string }
  | { readonly step: "process-payment"; readonly action: "authorized" | "captured" }
  | { readonly step: "adopt"; readonly collectionId: string }
  | { readonly step: "follow-payment"; readonly sessionId: string }
  /** A completion or capture under way may still record its capture by itself. */
  | { readonly step: "wait"; readonly until: Date }
  | { readonly step: "drop-payments"; readonly paymentIds: readonly string[] }
  | { readonly step: "auto-refund"; readonly reason: AutoRefundReason }
  /** It has an order; from here on Medusa's books follow the gateway's. */
  | { readonly step: "keep-books" }
  | { readonly step: "done"; readonly orderId: string | null; readonly paymentId: string }

/**
 * Decides what to do next for a paid attempt (docs/architecture.md#the-life-of-a-payment). Pure: the caller carries the step out, reads the facts
 * again and asks again.
 */
export function nextStep(
  attempt: Pick<
    Attempt,
    "state" | "amount" | "currency" | "completedAt" | "sessionId" | "duplicateOf" | "completionStartedAt"
  >,
  facts: StoreFacts,
  capturesAtPayment: boolean,
  now = new Date(),
): NextStep {
  const best = bestStep(attempt, facts, capturesAtPayment)
  // Nothing is due: it is reconciled again once the release has ended, either way.
  if (facts.releasing && placesOrder.has(best.step)) {
    return { step: "nothing" }
  }
  if (best.step !== "auto-refund" || attempt.completionStartedAt === null) {
    return best
  }
  // A storefront's completion may be placing the order at this moment, and needs the money.
  const until = new Date(attempt.completionStartedAt.getTime() + completionRunsFor)
  return now < until && !facts.payment?.canceled && !facts.order?.canceled ? { step: "wait", until } : best
}

const placesOrder: ReadonlySet<NextStep["step"]> = new Set(["complete-cart", "process-payment", "adopt"])

function bestStep(
  attempt: Pick<Attempt, "state" | "amount" | "currency" | "completedAt" | "sessionId" | "duplicateOf">,
  facts: StoreFacts,
  capturesAtPayment: boolean,
): NextStep {
  const { session, payment, cart, order, collection } = facts
  if (!isPaid(attempt.state)) {
    return { step: "nothing" }
  }
  if (attempt.duplicateOf !== null) {
    return { step: "auto-refund", reason: "second-payment" }
  }
  if (attempt.completedAt) {
    return { step: "keep-books" }
  }
  if (payment?.canceled) {
    return { step: "auto-refund", reason: "payment-canceled" }
  }
  if (order?.canceled) {
    return { step: "auto-refund", reason: "order-canceled" }
  }
  // Its cart is deleted and never became an order.
  if (!order && !cart) {
    return { step: "auto-refund", reason: "session-gone" }
  }
  if (payment && (order || !cart)) {
    if (payment.sessionId !== attempt.sessionId) {
      return { step: "follow-payment", sessionId: payment.sessionId }
    }
    if (facts.leftPayments.length > 0) {
      return { step: "drop-payments", paymentIds: facts.leftPayments }
    }
    if (facts.coreEntersUntil) {
      return { step: "wait", until: facts.coreEntersUntil }
    }
    return capturesAtPayment && !payment.captured
      ? { step: "process-payment", action: "captured" }
      : { step: "done", orderId: order?.id ?? null, paymentId: payment.id }
  }
  // Two links, two tabs or a link and another way to pay: the order takes what it owes, once. A remainder below one unit is
  // nobody's, because Medusa does not round.
  if (order && order.owed !== null && order.owed + 1 < attempt.amount) {
    return { step: "auto-refund", reason: "already-paid" }
  }
  if (!session) {
    return withoutSession(attempt, facts)
  }
  if (facts.otherPaymentBooked || (facts.paidBefore && !order)) {
    return { step: "auto-refund", reason: "already-paid" }
  }
  if (!order && cart && collection) {
    // The shopper paid for the cart as it was; with another total it is another purchase.
    if (cart.total !== attempt.amount || session.amount !== attempt.amount) {
      return { step: "auto-refund", reason: "amount-differs" }
    }
    return { step: "complete-cart", cartId: cart.id, collectionId: collection.id }
  }
  return { step: "process-payment", action: capturesAtPayment ? "captured" : "authorized" }
}

function withoutSession(attempt: Pick<Attempt, "amount" | "currency">, facts: StoreFacts): NextStep {
  const { cart, order, collection } = facts
  // An order that a cart became has its payment. One without a cart may still owe the money: an edit, a payment link.
  const owes = order !== null && order.owed !== null && cart === null
  if (facts.paidBefore || facts.otherPaymentBooked || (order && !owes)) {
    return { step: "auto-refund", reason: "already-paid" }
  }
  if (facts.otherCompletesUntil) {
    return { step: "wait", until: facts.otherCompletesUntil }
  }
  if ((!cart && !owes) || !collection || !facts.providerEnabled) {
    return { step: "auto-refund", reason: "session-gone" }
  }
  const sameMoney =
    collection.currency.toUpperCase() === attempt.currency.toUpperCase() &&
    collection.amount === attempt.amount &&
    (cart === null || cart.total === attempt.amount)
  return sameMoney
    ? { step: "adopt", collectionId: collection.id }
    : { step: "auto-refund", reason: "amount-differs" }
}
