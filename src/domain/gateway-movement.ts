import { type MinorAmount, minorAmount } from "../paygate/values"

import type { Attempt } from "./attempt"
import { type AttemptState, stateTable } from "./attempt-states"
import type { GatewayTotals } from "./gateway-totals"
import type { OperationKind } from "./operation"

/** What moved at the gateway without us: its totals minus our sums. Amounts are never matched with single operations. */
export type Movement =
  | { readonly kind: "none" }
  | { readonly kind: "moved"; readonly operation: OperationKind; readonly amount: MinorAmount }
  /** Money on its way back is another amount than we believed: a notice names none, and what the gateway holds goes back. */
  | {
      readonly kind: "other-amount"
      readonly authorized: MinorAmount
      readonly captured: MinorAmount
      readonly refunded: MinorAmount
    }
  /** The gateway did not report an amount that would show it. */
  | { readonly kind: "unknown" }
  /** The totals decreased, as when a capture or the whole payment was reversed: for a person. */
  | { readonly kind: "unclear" }

/**
 * The next movement to record for a paid attempt without an operation under way; asked again after each, until `none`. A
 * capture comes before a refund found at the same time, because Medusa refunds only what is captured.
 */
export function nextMovement(
  books: Pick<Attempt, "state" | "amount" | "authorizedAmount" | "capturedAmount" | "refundedAmount">,
  { authorized, ...totals }: GatewayTotals,
): Movement {
  if (authorized === "unknown" || totals.captured === "unknown" || totals.refunded === "unknown") {
    return { kind: "unknown" }
  }
  const captured = totals.captured - books.capturedAmount
  const refunded = totals.refunded - books.refundedAmount
  const reserved = books.state === "authorized" ? books.amount : books.authorizedAmount
  if (reserved > 0 && books.capturedAmount === 0 && authorized === 0 && totals.captured === 0) {
    return { kind: "moved", operation: "release", amount: reserved }
  }
  const isOther = captured < 0 || totals.captured > Math.max(books.amount, books.capturedAmount)
  const reservesOther =
    books.capturedAmount === 0 && totals.captured === 0 && authorized !== books.authorizedAmount
  if (books.state === "auto-refunding" && refunded >= 0 && (isOther || reservesOther)) {
    return { kind: "other-amount", authorized, captured: totals.captured, refunded: totals.refunded }
  }
  if (isOther || refunded < 0) {
    return { kind: "unclear" }
  }
  if (captured > 0) {
    return { kind: "moved", operation: "capture", amount: minorAmount(captured) }
  }
  return refunded > 0
    ? { kind: "moved", operation: "refund", amount: minorAmount(refunded) }
    : { kind: "none" }
}

/** A payment after a movement that was made at the gateway without us. */
export function afterMovement(
  attempt: Pick<Attempt, "state" | "capturedAmount" | "refundedAmount" | "completedAt">,
  kind: OperationKind,
  amount: MinorAmount,
): { state: AttemptState; captured: number; refunded: number } {
  const { state, capturedAmount: captured, refundedAmount: refunded } = attempt
  switch (kind) {
    case "capture":
      return { state: stateTable[state].after.taken, captured: captured + amount, refunded }
    case "refund":
      return { state: stateAfterRefund(attempt, amount), captured, refunded: refunded + amount }
    case "release":
      return { state: stateTable[state].after.gone, captured, refunded }
  }
}

/** An order's payment stays the order's when it is refunded; without an order a full refund ends it. */
function stateAfterRefund(
  attempt: Pick<Attempt, "state" | "capturedAmount" | "refundedAmount" | "completedAt">,
  amount: MinorAmount,
): AttemptState {
  const isGone = attempt.refundedAmount + amount >= attempt.capturedAmount
  return isGone && attempt.completedAt === null ? stateTable[attempt.state].after.gone : attempt.state
}
