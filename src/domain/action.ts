import type { MinorAmount, ReqId } from "../paygate/values"

import type { GatewayTotals, ReportedAmount } from "./gateway-totals"

/** What is done to a payment after it was opened. */
export type ActionKind = "capture" | "reverse" | "credit"

/**
 * - `started` written before the gateway was called
 * - `unknown` the call ended without a clear answer; only an inquiry tells
 * - `succeeded`, `refused` the gateway said so
 */
export type ActionState = "started" | "unknown" | "succeeded" | "refused"

/** One capture, reversal or credit. Amounts in minor units. */
export interface Action {
  readonly id: string
  readonly attemptId: string
  readonly kind: ActionKind
  readonly amount: MinorAmount
  readonly reqId: ReqId
  readonly state: ActionState
  /** Medusa's capture or refund id, null for what we do by ourselves. */
  readonly medusaId: string | null
  /** The capture that releases the rest of the reservation (TWINT, CompleteType). */
  readonly closesRest: boolean
  readonly capturedBefore: MinorAmount
  readonly creditedBefore: MinorAmount
  readonly code: string | null
  readonly description: string | null
  readonly startedAt: Date
  /** The batch that reserved the amount; such an action is carried out by its file alone. */
  readonly batchId: string | null
}

/** A call may take 60 s; until then a started action belongs to the process that runs it. */
export const actionRunsFor = 90_000

/** Whether a started action's own process may still be at it. */
export function isRunning(
  { state, startedAt }: Pick<Action, "state" | "startedAt">,
  now = new Date(),
): boolean {
  return state === "started" && now.getTime() - startedAt.getTime() < actionRunsFor
}

export type Resolution = "executed" | "not-executed" | "unclear"

/**
 * Whether an action of unknown outcome was carried out, by the totals before and after. At most one action of an
 * attempt is unresolved at a time, so the difference is its doing.
 */
export function resolveByTotals(
  action: Pick<Action, "kind" | "amount" | "capturedBefore" | "creditedBefore">,
  now: GatewayTotals,
): Resolution {
  switch (action.kind) {
    case "capture":
      return byDifference(action.capturedBefore, now.captured, action.amount)
    case "credit":
      return byDifference(action.creditedBefore, now.credited, action.amount)
    case "reverse":
      if (now.authorized === "unknown") return "unclear"
      return now.authorized === 0 ? "executed" : "not-executed"
  }
}

function byDifference(before: MinorAmount, after: ReportedAmount, amount: MinorAmount): Resolution {
  if (after === "unknown") return "unclear"
  const difference = after - before
  if (difference === amount) {
    return "executed"
  }
  return difference === 0 ? "not-executed" : "unclear"
}

/** Whether a request is the repeat of an unresolved action: Medusa deleted its row and sends a new key for the same wish. */
export function isRepeat(
  unresolved: Pick<Action, "kind" | "amount">,
  wish: { kind: ActionKind; amount: MinorAmount },
): boolean {
  return unresolved.kind === wish.kind && unresolved.amount === wish.amount
}
