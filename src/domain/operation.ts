import type { Outcome } from "../paygate/codes"
import type { MinorAmount, PayId, ReqId } from "../paygate/values"

import type { ProblemDetails } from "./problem"

/** What is done to a payment after it was opened. */
export type OperationKind = "capture" | "release" | "refund"

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

/** Why an operation ended, or is still open, where no Code of the gateway says so: told like the cause of a problem. */
export type Noted = ProblemDetails

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
  /** The gateway's own text beside its Code. */
  readonly description: string | null
  readonly noted: Noted | null
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

/** Whether a reservation may be on its way back to the shopper: no order may be placed with it until that is known. */
export function releasesReservation(
  unresolved: Pick<Operation, "kind" | "authorizedBefore"> | undefined,
): boolean {
  return unresolved?.kind === "release" && unresolved.authorizedBefore > 0
}

/** Whether it calls off what nobody has paid: left undone, it leaves no money where it should not be. */
export function callsOffUnpaid({
  kind,
  authorizedBefore,
  capturedBefore,
}: Pick<Operation, "kind" | "authorizedBefore" | "capturedBefore">): boolean {
  return kind === "release" && authorizedBefore === 0 && capturedBefore === 0
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
