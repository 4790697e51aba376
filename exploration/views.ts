import type { Attempt } from "../src/domain/attempt"
import { type AttemptState, attemptStates } from "../src/domain/attempt-states"
import type { Doubted } from "../src/domain/evidence"
import type { GatewayTotals } from "../src/domain/gateway-totals"
import {
  type Operation,
  type OperationKind,
  operationRunsFor,
  type OperationState,
  type Silence,
} from "../src/domain/operation"
import type { MinorAmount, PayId } from "../src/paygate/values"

import { at, attempts, type AttemptSlots, type OperationSlots, type State } from "./layout"

/** What the shopper owes and pays, in units: enough for one whole amount or two halves. */
export const price = 2

export const kinds: readonly OperationKind[] = ["capture", "release", "refund"]
export const operationStates: readonly OperationState[] = [
  "started",
  "unknown",
  "succeeded",
  "refused",
  "overtaken",
]
const silences: readonly (Silence | null)[] = [null, "no-answer", "pending"]
/** Seconds since the last send, for each age class: at once, after the duration of a call, after either horizon. */
const ages = [operationRunsFor - 80, operationRunsFor + 110, 20 * 60, 25 * 3600]
export const oldest = ages.length - 1

/** Formats units, which are halves of the price. */
export function euros(amount: number): string {
  return `${amount * 10}.00`
}

const someTime = new Date(0)

export function units(amount: number): MinorAmount {
  return amount as MinorAmount
}

export function attemptState(s: State, a: AttemptSlots): AttemptState {
  return at(attemptStates, s[a.state])
}

export function setAttemptState(s: State, a: AttemptSlots, state: AttemptState): void {
  s[a.state] = attemptStates.indexOf(state)
}

export type SeenAttempt = Pick<
  Attempt,
  | "id"
  | "state"
  | "amount"
  | "currency"
  | "moneyMoves"
  | "method"
  | "payId"
  | "paymentId"
  | "authorizedAmount"
  | "capturedAmount"
  | "refundedAmount"
  | "completedAt"
  | "sessionId"
  | "duplicateOf"
  | "completionStartedAt"
>

/** A row of `paygate_attempt` as the rules read it. */
export function attemptOf(s: State, a: AttemptSlots, moneyMoves: Attempt["moneyMoves"]): SeenAttempt {
  return {
    id: String(attempts.indexOf(a)),
    state: attemptState(s, a),
    amount: units(price),
    currency: "CHF",
    method: moneyMoves === "at-capture" ? "twint" : "alipay",
    moneyMoves,
    payId: s[a.payId] === 0 ? null : (String(s[a.payId]) as PayId),
    paymentId: s[a.completed] === 0 ? null : "payment",
    authorizedAmount: units(s[a.authorized]),
    capturedAmount: units(s[a.captured]),
    refundedAmount: units(s[a.refunded]),
    completedAt: s[a.completed] === 0 ? null : someTime,
    sessionId: String(s[a.session]),
    duplicateOf: s[a.duplicate] === 0 ? null : "0",
    completionStartedAt: s[a.completion] === 0 ? null : someTime,
  }
}

type UnresolvedOperation = Doubted & Pick<Operation, "state">

/** A row of `paygate_operation` as the rules read it. */
export function operationOf(s: State, x: OperationSlots): UnresolvedOperation {
  return {
    kind: at(kinds, s[x.kind]),
    state: at(operationStates, s[x.state]),
    amount: units(s[x.amount]),
    authorizedBefore: units(s[x.authorizedBefore]),
    capturedBefore: units(s[x.capturedBefore]),
    refundedBefore: units(s[x.refundedBefore]),
    sentAt: s[x.sent] === 0 ? null : someTime,
    silence: at(silences, s[x.silence]),
    quietFor: at(ages, s[x.age]),
  }
}

export function silenceCode(silence: Silence | null): number {
  return silences.indexOf(silence)
}

export function stateCode(state: OperationState): number {
  return operationStates.indexOf(state)
}

export type Totals = GatewayTotals
