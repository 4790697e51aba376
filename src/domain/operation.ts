import type { Outcome } from "../paygate/codes"
import type { MinorAmount, PayId, ReqId } from "../paygate/values"

import type { GatewayTotals, ReportedAmount } from "./gateway-totals"

/** What is done to a payment after it was opened, named as at the gateway. */
export type OperationKind = "capture" | "release" | "refund"

/** What people call it. */
export const operationNoun: Readonly<Record<OperationKind, string>> = {
  capture: "capture",
  refund: "refund",
  release: "release",
}

/**
 * - `started` written before the gateway was called
 * - `unknown` the call ended without a final answer; only evidence tells, see `evidenceOf`
 * - `succeeded` carried out
 * - `refused` not carried out
 * - `overtaken` over, and nobody will ever know: the totals changed in another way
 */
export type OperationState = "started" | "unknown" | "succeeded" | "refused" | "overtaken"

/** Why the outcome is not known: no answer came that could be read, or the gateway said "open", "pending", "not yet completed". */
export type Silence = "no-answer" | "pending"

/** One capture, release or refund: what was asked for, and how it ended. Amounts in minor units. */
export interface Operation {
  readonly id: string
  readonly attemptId: string
  readonly kind: OperationKind
  readonly amount: MinorAmount
  readonly reqId: ReqId
  readonly payId: PayId
  readonly state: OperationState
  /** The request it serves: the key of a form, or core's row. The same key means the same request. Null for our own. */
  readonly requestKey: string | null
  /** Core's capture or refund that was written before the gateway was called; null where Medusa records afterwards. */
  readonly medusaId: string | null
  /** The capture that releases the rest of the reservation (TWINT, CompleteType). */
  readonly closesRest: boolean
  /** What was reserved, captured and refunded when it began. */
  readonly authorizedBefore: MinorAmount
  readonly capturedBefore: MinorAmount
  readonly refundedBefore: MinorAmount
  readonly code: string | null
  readonly description: string | null
  readonly startedAt: Date
  /** When it was sent last; null when it never left. */
  readonly sentAt: Date | null
  readonly silence: Silence | null
  /** Seconds since it was sent last, or begun, by the database's clock. */
  readonly quietFor: number
  /** The batch that reserved the amount; such an operation is carried out by its file alone. */
  readonly batchId: string | null
}

/** A call may take 60 s; until then a started operation belongs to the process that runs it. In seconds. */
export const operationRunsFor = 90

/** Whether the process that started an operation may still be working on it. */
export function isRunning({ state, quietFor }: Pick<Operation, "state" | "quietFor">): boolean {
  return state === "started" && quietFor < operationRunsFor
}

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
 * - `overtaken` later than the horizon they have moved in another way: what they show counts, and whether this one is part of it
 *   no answer will ever tell
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

/**
 * What follows when the evidence shows that an operation was not carried out. It is still wanted where core's row remains
 * because its process died before it could be told, or where the money must be refunded in any case.
 */
export function afterNotExecuted(facts: {
  readonly goesBack: boolean
  readonly isInMedusa: boolean
  readonly orderCanceled: boolean
}): "repeat" | "write-off" {
  return (facts.goesBack || facts.isInMedusa) && !facts.orderCanceled ? "repeat" : "write-off"
}

/** What the gateway's answer to an operation leads to; `silence` when the outcome stays open. */
export function afterAnswer(
  outcome: Outcome,
): { readonly ends: "succeeded" | "refused" } | { readonly ends: "unknown"; readonly silence: Silence } {
  switch (outcome) {
    case "success":
      return { ends: "succeeded" }
    case "refused":
      return { ends: "refused" }
    case "open":
      return { ends: "unknown", silence: "pending" }
    case "unknown":
      return { ends: "unknown", silence: "no-answer" }
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
      return operation.authorizedBefore > 0 ? release(now) : callOff(now)
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
