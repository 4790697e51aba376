import { type MinorAmount, minorAmount } from "../paygate/values"

import type { ActionKind } from "./action"
import type { Attempt } from "./attempt"
import { type AttemptState, stateTable } from "./attempt-states"
import type { GatewayTotals } from "./gateway-totals"

/** What moved at the gateway without us, by its totals minus our books. Amounts are never compared with single actions. */
export type Movement =
  | { readonly kind: "none" }
  | { readonly kind: "moved"; readonly action: ActionKind; readonly amount: MinorAmount }
  /** The gateway did not report an amount that it would show by. */
  | { readonly kind: "unknown" }
  /** The totals went back, as when a capture or the whole payment was reversed: for a person. */
  | { readonly kind: "unclear" }

/**
 * The next movement to book for a paid attempt that has no action under way; asked again after each, until `none`. A
 * capture comes before a credit of the same look, because Medusa refunds only what is captured.
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

/** What is an order's stays its own when it is refunded; anything else is gone when all of it went back. */
function stateAfterCredit(
  attempt: Pick<Attempt, "state" | "capturedAmount" | "creditedAmount" | "completedAt">,
  amount: MinorAmount,
): AttemptState {
  const isGone = attempt.creditedAmount + amount >= attempt.capturedAmount
  return isGone && attempt.completedAt === null ? stateTable[attempt.state].after.gone : attempt.state
}
