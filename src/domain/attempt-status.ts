import type { Attempt } from "./attempt"
import { failureText } from "./shopper-text"

/** What a storefront may know of a payment; one shape for all, also for tokens that mean nothing. */
export type AttemptStatus = {
  readonly status: "open" | "paid" | "failed" | "expired" | "unknown"
  /** Only for who knows the cart as well. */
  readonly order_id: string | null
  /** For the shopper, when the payment came to nothing. */
  readonly message: string | null
}

/** The public status of an attempt, from the ledger alone. */
export function attemptStatus(
  attempt: Pick<Attempt, "state" | "method" | "code" | "cartId" | "orderId" | "expiresAt"> | undefined,
  cartId: string | undefined,
  now = new Date(),
): AttemptStatus {
  if (!attempt) {
    return { status: "unknown", order_id: null, message: null }
  }
  const known = cartId !== undefined && attempt.cartId === cartId
  const status = statusOf(attempt, now)
  return {
    status,
    order_id: known ? attempt.orderId : null,
    message: status === "failed" ? failureText(attempt) : null,
  }
}

function statusOf(
  { state, expiresAt }: Pick<Attempt, "state" | "expiresAt">,
  now: Date,
): AttemptStatus["status"] {
  switch (state) {
    case "open":
      return expiresAt !== null && expiresAt <= now ? "expired" : "open"
    case "authorized":
    case "captured":
      return "paid"
    case "failed":
    case "reversed":
    case "returned":
      return "failed"
  }
}
