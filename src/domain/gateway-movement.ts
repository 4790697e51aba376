import { type MinorAmount, minorAmount } from "../paygate/values"

import type { ActionKind } from "./action"
import type { Attempt } from "./attempt"
import { type AttemptState, stateTable } from "./attempt-states"
import type { GatewayTotals } from "./gateway-totals"

/** What moved at the gateway without us: its totals minus our sums. Amounts are never matched with single actions. */
export type Movement =
  | { readonly kind: "none" }
  | { readonly kind: "moved"; readonly action: ActionKind; readonly amount: MinorAmount }
  /** The gateway did not report an amount that would show it. */
  | { readonly kind: "unknown" }
  /** The totals decreased, as when a capture or the whole payment was reversed: for a person. */
  | { readonly kind: "unclear" }

/**
 * The next movement to record for a paid attempt without an action under way; asked again after each, until `none`. A
 * capture comes before a refund found at the same time, because Medusa refunds only what is captured.
 */
export function nextMovement(
  books: Pick<Attempt, "state" | "amount" | "authorizedAmount" | "capturedAmount" | "creditedAmount">,
  totals: GatewayTotals,
): Movement {
  if (totals.authorized === "unknown" || totals.captured === "unknown" || totals.credited === "unknown") {
    return { kind: "unknown" }
  }
  const captured = totals.captured - books.capturedAmount
  const credited = totals.credited - books.creditedAmount
  const reserved = books.state === "authorized" ? books.amount : books.authorizedAmount
  if (reserved > 0 && books.capturedAmount === 0 && totals.authorized === 0 && totals.captured === 0) {
    return { kind: "moved", action: "reverse", amount: reserved }
  }
  if (captured < 0 || credited < 0 || totals.captured > Math.max(books.amount, books.capturedAmount)) {
    return { kind: "unclear" }
  }
  if (captured > 0) {
    return { kind: "moved", action: "capture", amount: minorAmount(captured) }
  }
  return credited > 0 ? { kind: "moved", action: "credit", amount: minorAmount(credited) } : { kind: "none" }
}

/** A payment after a movement that was made at the gateway without us. */
export function afterMovement(
  attempt: Pick<Attempt, "state" | "capturedAmount" | "creditedAmount" | "completedAt">,
  kind: ActionKind,
  amount: MinorAmount,
): { state: AttemptState; captured: number; credited: number } {
  const { state, capturedAmount: captured, creditedAmount: credited } = attempt
  switch (kind) {
    case "capture":
      return { state: stateTable[state].after.taken, captured: captured + amount, credited }
    case "credit":
      return { state: stateAfterCredit(attempt, amount), captured, credited: credited + amount }
    case "reverse":
      return { state: stateTable[state].after.gone, captured, credited }
  }
}

/** An order's payment stays the order's when it is refunded; without an order a full refund ends it. */
function stateAfterCredit(
  attempt: Pick<Attempt, "state" | "capturedAmount" | "creditedAmount" | "completedAt">,
  amount: MinorAmount,
): AttemptState {
  const isGone = attempt.creditedAmount + amount >= attempt.capturedAmount
  return isGone && attempt.completedAt === null ? stateTable[attempt.state].after.gone : attempt.state
}
