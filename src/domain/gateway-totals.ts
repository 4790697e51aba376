import type { MinorAmount } from "../paygate/values"

import { advance, type AttemptState } from "./attempt"
import type { Method } from "./methods"

/** An amount that the gateway reported. It writes 0 where nothing moved, so that a missing or unreadable one says nothing. */
export type ReportedAmount = MinorAmount | "unknown"

/** What an inquiry says about a payment; the three amounts are the truth, LastStatus is the last step only. Protocol notes 10.3. */
export interface GatewayTotals {
  readonly authorized: ReportedAmount
  readonly captured: ReportedAmount
  readonly credited: ReportedAmount
  readonly lastStatus: string | undefined
}

/**
 * The attempt's state as an inquiry shows it; only forward. A payment that took another amount than ours is never counted
 * as ours, and an amount that is unknown moves nothing.
 */
export function stateByTotals(
  attempt: { state: AttemptState; amount: MinorAmount },
  { authorized, captured, lastStatus }: GatewayTotals,
): AttemptState {
  if (authorized === "unknown" || captured === "unknown") {
    return attempt.state
  }
  if (captured > 0 && authorized <= attempt.amount) {
    return advance(attempt.state, "captured")
  }
  if (authorized > 0) {
    return authorized === attempt.amount ? advance(attempt.state, "authorized") : attempt.state
  }
  return lastStatus?.trim().toUpperCase() === "FAILED" ? advance(attempt.state, "failed") : attempt.state
}

/**
 * Whether reverse.aspx would release a reservation, or call off a payment that nobody has paid, and nothing else: it
 * always undoes the last step. Protocol notes 2.3.
 */
export function isReversible(method: Pick<Method, "moneyMoves">, totals: GatewayTotals): boolean {
  const { authorized, captured, credited } = totals
  const untouched = captured === 0 && credited === 0
  const isReserved = authorized !== "unknown" && authorized > 0
  return untouched && (isReserved || method.moneyMoves === "at-payment")
}
