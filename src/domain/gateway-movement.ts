import { type MinorAmount, minorAmount } from "../paygate/values"

import type { ActionKind } from "./action"
import type { Attempt } from "./attempt"
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
 * capture comes before a credit of the same look, because Medusa refunds only what is captured. Design 6.6 and 6.7.
 */
export function nextMovement(
  books: Pick<Attempt, "state" | "amount" | "capturedAmount" | "creditedAmount">,
  totals: GatewayTotals,
): Movement {
  if (totals.authorized === "unknown" || totals.captured === "unknown" || totals.credited === "unknown") {
    return { kind: "unknown" }
  }
  const captured = totals.captured - books.capturedAmount
  const credited = totals.credited - books.creditedAmount
  if (books.state === "authorized" && totals.authorized === 0 && totals.captured === 0) {
    return { kind: "moved", action: "reverse", amount: books.amount }
  }
  if (captured < 0 || credited < 0 || totals.captured > books.amount) {
    return { kind: "unclear" }
  }
  if (captured > 0) {
    return { kind: "moved", action: "capture", amount: minorAmount(captured) }
  }
  return credited > 0 ? { kind: "moved", action: "credit", amount: minorAmount(credited) } : { kind: "none" }
}

/**
 * Whether an imported capture is still missing in Medusa, so that a crash between booking and noting it books nothing
 * twice. All sums in minor units and of captures only.
 * @param unbooked succeeded captures of the ledger that no row of Medusa is known for, this one included
 */
export function bookingOf(sums: {
  amount: number
  inLedger: number
  inMedusa: number
  unbooked: number
}): "missing" | "booked" | "differs" {
  const known = sums.inMedusa + sums.unbooked
  if (known === sums.inLedger) {
    return "missing"
  }
  return known - sums.amount === sums.inLedger ? "booked" : "differs"
}

/**
 * How much more Medusa shows than anybody carried out: core writes its row before it calls the provider, and a process that
 * dies before core can delete it again leaves a row for money that never moved. All sums in minor units and of one kind.
 * @param rows how many rows Medusa's sum has: Medusa does not round, so each may be half a unit off
 */
export function notCarriedOut(sums: {
  inLedger: number
  inMedusa: number
  unbooked: number
  rows: number
}): MinorAmount {
  const excess = sums.inMedusa + sums.unbooked - sums.inLedger
  return minorAmount(excess > sums.rows ? excess : 0)
}
