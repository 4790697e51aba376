import type { MinorAmount } from "../paygate/values"

import { advance, type AttemptState } from "./attempt"
import type { Method } from "./methods"

/** What an inquiry says about a payment; the three amounts are the truth, LastStatus is the last step only. Protocol notes 10.3. */
export interface GatewayTotals {
  readonly authorized: MinorAmount
  readonly captured: MinorAmount
  readonly credited: MinorAmount
  readonly lastStatus: string | undefined
}

/** The attempt's state as an inquiry shows it; only forward. A payment that took another amount than ours is never counted as ours. */
export function stateByTotals(
  attempt: { state: AttemptState; amount: MinorAmount },
  totals: GatewayTotals,
): AttemptState {
  if (totals.captured > 0 && totals.authorized <= attempt.amount) {
    return advance(attempt.state, "captured")
  }
  if (totals.authorized > 0) {
    return totals.authorized === attempt.amount ? advance(attempt.state, "authorized") : attempt.state
  }
  return totals.lastStatus?.trim().toUpperCase() === "FAILED"
    ? advance(attempt.state, "failed")
    : attempt.state
}

/**
 * Whether reverse.aspx would release a reservation, or call off a payment that nobody has paid, and nothing else: it
 * always undoes the last step. Protocol notes 2.3.
 */
export function isReversible(method: Pick<Method, "moneyMoves">, totals: GatewayTotals): boolean {
  const untouched = totals.captured === 0 && totals.credited === 0
  return untouched && (totals.authorized > 0 || method.moneyMoves === "at-payment")
}
