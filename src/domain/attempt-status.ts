import type { Attempt } from "./attempt"
import { methods } from "./methods"
import { type FailureReason, failureReason, failureText } from "./shopper-text"

/**
 * Why a payment failed: `expired` its code ran out, `replaced` the cart changed or the shopper canceled it, `refunding`
 * no order could take the money and it is being refunded, `held` the shop decides what becomes of it.
 */
export type EndReason = FailureReason | "expired" | "replaced" | "refunding" | "held"

/** What a storefront may know of a payment; one shape for all, also for unknown tokens. */
export type AttemptStatus = {
  readonly status: "open" | "paid" | "failed" | "expired" | "unknown"
  /** Only for callers that know the cart as well. */
  readonly order_id: string | null
  /** Why it failed or expired, for storefronts with texts of their own. */
  readonly reason: EndReason | null
  /** For the shopper, if the payment failed. */
  readonly message: string | null
}

type Facts = Pick<
  Attempt,
  "state" | "method" | "code" | "capturedAmount" | "cartId" | "orderId" | "expiresAt" | "supersededAt"
>

/**
 * The public status of an attempt, from our tables alone. `expired` is not final: a shopper may have paid in the last
 * second, and what the gateway says later still counts.
 */
export function attemptStatus(
  attempt: Facts | undefined,
  cartId: string | undefined,
  now = new Date(),
): AttemptStatus {
  if (!attempt) {
    return { status: "unknown", order_id: null, reason: null, message: null }
  }
  const known = cartId !== undefined && attempt.cartId === cartId
  return { ...statusOf(attempt, now), order_id: known ? attempt.orderId : null }
}

function statusOf(attempt: Facts, now: Date): Omit<AttemptStatus, "order_id"> {
  switch (attempt.state) {
    case "open":
      return statusOfOpen(attempt, now)
    case "authorized":
    case "captured":
      return { status: "paid", reason: null, message: null }
    case "auto-refunding":
      return { status: "failed", reason: "refunding", message: isRefunded(attempt) }
    case "held":
    case "differs":
      return { status: "failed", reason: "held", message: isHeld(attempt) }
    case "failed":
    case "released":
    case "auto-refunded":
      return { status: "failed", reason: failureReason(attempt), message: failureText(attempt) }
  }
}

function isRefunded({ method }: Facts): string {
  return `No order could be placed with your ${methods[method].brand} payment, so the money is going back to you. You can start a new payment.`
}

function isHeld({ method }: Facts): string {
  return `No order could be placed with your ${methods[method].brand} payment yet. The shop has been notified and will contact you or refund you.`
}

function statusOfOpen({ expiresAt, supersededAt }: Facts, now: Date): Omit<AttemptStatus, "order_id"> {
  if (supersededAt !== null) {
    const message = "This payment was replaced or canceled. If you have already paid, wait a moment."
    return { status: "expired", reason: "replaced", message }
  }
  return expiresAt !== null && expiresAt <= now
    ? {
        status: "expired",
        reason: "expired",
        message: "The code has expired. Get a new one; if you have already paid, wait a moment.",
      }
    : { status: "open", reason: null, message: null }
}

/** For a shopper whose purchase cannot be completed with this payment. */
export function refusalText(attempt: Facts): string {
  return statusOf(attempt, new Date()).message ?? failureText(attempt)
}
