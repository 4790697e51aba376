import type { MinorAmount } from "../paygate/values"

import type { Hearing } from "./attempt-states"
import type { Method } from "./methods"

/** An amount reported by the gateway. It writes 0 where nothing moved, so a missing or unreadable one is unknown. */
export type ReportedAmount = MinorAmount | "unknown"

/** What an inquiry says about a payment; the three amounts are the truth, LastStatus is the last step only (protocol notes 10.3). */
export interface GatewayTotals {
  readonly authorized: ReportedAmount
  readonly captured: ReportedAmount
  readonly refunded: ReportedAmount
  readonly lastStatus: string | undefined
  /** The status of the payment itself says that it ended unpaid, as only `inquireExt.aspx` can. */
  readonly endedUnpaid?: boolean
}

/** The three amounts for people and programs: in major units, "12.50", or the word "unknown". */
export interface ReportedTotals {
  readonly authorized: string
  readonly captured: string
  readonly refunded: string
  readonly currency_code: string
}

/**
 * What an inquiry says about a payment without an order. A missing amount says nothing, and an amount that differs from
 * ours is reported as such.
 * @returns undefined when it says nothing
 */
export function hearingOf(
  { amount, moneyMoves }: { amount: MinorAmount; moneyMoves: Method["moneyMoves"] },
  totals: GatewayTotals,
): Hearing | undefined {
  const { authorized, captured, refunded } = totals
  if (captured === "unknown") {
    return undefined
  }
  if (captured === 0) {
    return reservedOrNothing(amount, totals)
  }
  if (refunded !== "unknown" && refunded >= captured) {
    return "gone"
  }
  if (captured === amount) {
    return "taken"
  }
  if (captured > amount || moneyMoves === "at-payment") {
    return "other-amount"
  }
  // A part of a reservation was captured in the gateway's back office.
  if (authorized === "unknown") {
    return undefined
  }
  return authorized === amount ? "taken" : "other-amount"
}

function reservedOrNothing(
  amount: MinorAmount,
  { authorized, lastStatus, endedUnpaid }: GatewayTotals,
): Hearing | undefined {
  if (authorized === "unknown") {
    return undefined
  }
  if (authorized > 0) {
    return authorized === amount ? "reserved" : "other-amount"
  }
  return endedUnpaid === true || lastStatus?.trim().toUpperCase() === "FAILED" ? "declined" : undefined
}

/**
 * Whether reverse.aspx would release a reservation, or cancel an unpaid payment, and nothing else: it always undoes the
 * last step (protocol notes 2.3).
 */
export function isReleasable(method: Pick<Method, "moneyMoves">, totals: GatewayTotals): boolean {
  const { authorized, captured, refunded } = totals
  const untouched = captured === 0 && refunded === 0
  const isReserved = authorized !== "unknown" && authorized > 0
  return untouched && (isReserved || method.moneyMoves === "at-payment")
}
