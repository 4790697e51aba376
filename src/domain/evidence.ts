import type { MinorAmount } from "../paygate/values"

import type { GatewayTotals, ReportedAmount } from "./gateway-totals"
import { callsOffUnpaid, type Operation } from "./operation"

/** How long after the last send unchanged totals begin to prove that nothing was done (option `horizon`). */
export interface Horizon {
  readonly noAnswerMinutes: number
  readonly pendingHours: number
}

/** Seconds after the last send from which on unchanged totals are evidence. */
export function horizonOf(
  { sentAt, silence }: Pick<Operation, "sentAt" | "silence">,
  horizon: Horizon,
): number {
  if (sentAt === null) {
    return 0
  }
  // When a process died, nobody knows whether it was told "pending".
  return silence === "no-answer" ? horizon.noAnswerMinutes * 60 : horizon.pendingHours * 3600
}

/**
 * What the gateway's totals say about an operation without a final answer.
 *
 * - `executed` they grew by exactly this much
 * - `not-executed` they are unchanged, later than the horizon after the last send
 * - `overtaken` later than the horizon they have moved in another way: what they show counts, and no answer will ever
 *   tell whether this one is part of it
 * - `too-early` they are unchanged, but it may still be carried out
 * - `unclear` they tell nothing: an amount is missing, or they moved in another way and the horizon is still to come
 */
export type Evidence = "executed" | "not-executed" | "overtaken" | "too-early" | "unclear"

/** What the evidence about an operation is read from. */
export type Doubted = Pick<
  Operation,
  | "kind"
  | "amount"
  | "authorizedBefore"
  | "capturedBefore"
  | "refundedBefore"
  | "sentAt"
  | "silence"
  | "quietFor"
>

/** Reads the evidence. At most one operation of a payment is unresolved at a time, so growth by its amount is its effect. */
export function evidenceOf(operation: Doubted, now: GatewayTotals, horizon: Horizon): Evidence {
  const isLate = operation.quietFor > horizonOf(operation, horizon)
  switch (changeOf(operation, now)) {
    case "done":
      return "executed"
    case "unseen":
      return "unclear"
    case "other":
      return isLate ? "overtaken" : "unclear"
    case "unpaid":
      return operation.quietFor > horizon.pendingHours * 3600 ? "not-executed" : "unclear"
    case "none":
      return isLate ? "not-executed" : "too-early"
  }
}

type Change =
  | "done"
  | "none"
  /** They moved by another amount. */
  | "other"
  | "unseen"
  /**
   * Nobody has paid yet. A code that nobody has paid within a day never will be, whether or not it could be called off.
   */
  | "unpaid"

function changeOf(operation: Doubted, now: GatewayTotals): Change {
  switch (operation.kind) {
    case "capture":
      return growth(operation.capturedBefore, now.captured, operation.amount)
    case "refund":
      return growth(operation.refundedBefore, now.refunded, operation.amount)
    case "release":
      return callsOffUnpaid(operation) ? callOff(now) : release(now)
  }
}

function growth(before: MinorAmount, after: ReportedAmount, amount: MinorAmount): Change {
  if (after === "unknown") {
    return "unseen"
  }
  switch (after - before) {
    case amount:
      return "done"
    case 0:
      return "none"
    default:
      return "other"
  }
}

function release({ authorized, captured }: GatewayTotals): Change {
  if (authorized === "unknown" || captured === "unknown") {
    return "unseen"
  }
  return authorized === 0 && captured === 0 ? "done" : "none"
}

/**
 * The totals of an unpaid payment are the same before and after: only its own status tells. LastStatus does not: FAILED may be
 * that of the reversal itself.
 */
function callOff({ authorized, captured, endedUnpaid }: GatewayTotals): Change {
  const isPaid = (authorized !== "unknown" && authorized > 0) || (captured !== "unknown" && captured > 0)
  if (isPaid) {
    return "none"
  }
  if (endedUnpaid === true) {
    return "done"
  }
  return authorized === 0 && captured === 0 ? "unpaid" : "unseen"
}
