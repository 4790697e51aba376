import type { AttemptState } from "../src/domain/attempt-states"
import type { OperationKind, Silence } from "../src/domain/operation"

import { at, attempts, type AttemptSlots, operations, type OperationSlots, type State } from "./layout"
import type { Rules } from "./rules"
import { attemptState, kinds, setAttemptState, silenceCode, stateCode } from "./views"

/**
 * What a store does in one SQL statement is one step of the model, under the same conditions. Each function names the method it
 * models, so that the two can be compared.
 */

/** When a payment is reconciled next: not planned, in minutes, now, or when the lease somebody holds expires. */
export const due = { none: 0, later: 1, now: 2, leaseEnd: 3 } as const

const started = stateCode("started")
const unknown = stateCode("unknown")
const succeeded = stateCode("succeeded")
const refused = stateCode("refused")

export function isUnresolved(s: State, x: OperationSlots): boolean {
  return s[x.attempt] !== 0 && (s[x.state] === started || s[x.state] === unknown)
}

/** `OperationStore.unresolved` */
export function unresolvedOf(s: State, attempt: number): number {
  return operations.findIndex((x) => s[x.attempt] === attempt + 1 && isUnresolved(s, x))
}

/** `OperationStore.byRequestKey` */
export function servedBy(s: State, attempt: number, key: number): number {
  return operations.findIndex((x) => key !== 0 && s[x.attempt] === attempt + 1 && s[x.key] === key)
}

export interface Begun {
  readonly kind: OperationKind
  readonly amount: number
  readonly key: number
  readonly row: number
  readonly request: number
}

/** `OperationStore.start`, with the unique indexes `one_unresolved` and `one_of_a_request`. */
export function start(
  s: State,
  attempt: number,
  from: readonly AttemptState[],
  begun: Begun,
  rules: Rules,
): number {
  const a = at(attempts, attempt)
  const blocked =
    (rules.has("an unresolved request blocks another one of the payment") && unresolvedOf(s, attempt) >= 0) ||
    (rules.has("the same key is the same request") && servedBy(s, attempt, begun.key) >= 0)
  const free = operations.findIndex((x) => s[x.attempt] === 0)
  if (blocked || !from.includes(attemptState(s, a)) || free < 0) {
    return -1
  }
  const x = at(operations, free)
  s[x.attempt] = attempt + 1
  s[x.kind] = kinds.indexOf(begun.kind)
  s[x.amount] = begun.amount
  s[x.key] = begun.key
  s[x.row] = begun.row
  s[x.request] = begun.request
  s[x.payId] = s[a.payId]
  s[x.state] = started
  s[x.authorizedBefore] = s[a.captured] === 0 ? s[a.authorized] : 0
  s[x.capturedBefore] = s[a.captured]
  s[x.refundedBefore] = s[a.refunded]
  return free
}

/** `OperationStore.markSent` */
export function markSent(s: State, x: OperationSlots): void {
  if (s[x.state] === started) {
    s[x.sent] = 1
    s[x.silence] = 0
    s[x.age] = 0
  }
}

/** `OperationStore.succeed` */
export function succeed(s: State, x: OperationSlots, rules: Rules): void {
  if (s[x.state] === succeeded) {
    return
  }
  const a = at(attempts, s[x.attempt] - 1)
  const kind = at(kinds, s[x.kind])
  const wasWrittenOff = s[x.state] === refused || s[x.state] === stateCode("overtaken")
  end(s, x, succeeded)
  s[x.silence] = 0
  if (wasWrittenOff) {
    s[a.inquiry] = 1
    s[a.seen] = 0
  } else {
    s[a.captured] += kind === "capture" ? s[x.amount] : 0
    s[a.refunded] += kind === "refund" ? s[x.amount] : 0
    s[a.authorized] = kind === "release" ? 0 : s[a.authorized]
    const from = attemptState(s, a)
    if (from === "auto-refunding") {
      setAttemptState(
        s,
        a,
        kind === "release" || s[a.refunded] >= s[a.captured] ? "auto-refunded" : "auto-refunding",
      )
    } else if (kind === "release") {
      setAttemptState(s, a, "released")
    } else if (kind === "capture" && from === "authorized") {
      setAttemptState(s, a, "captured")
    }
    if (kind === "release" || from === "auto-refunding") {
      s[a.inquiry] = 1
      s[a.seen] = 0
    }
  }
  compareSuccessLater(s, a, rules)
}

/** `OperationStore.refuse`, `writeOff`, `markUnknown`: only an unresolved operation can end. */
export function endUnresolved(
  s: State,
  x: OperationSlots,
  state: "refused" | "overtaken" | "unknown",
  silence: Silence | undefined,
): boolean {
  if (!isUnresolved(s, x)) {
    return false
  }
  if (state !== "unknown") {
    end(s, x, stateCode(state))
  } else {
    s[x.state] = unknown
    s[x.silence] = silence === undefined ? s[x.silence] : silenceCode(silence)
  }
  compareLater(s, at(attempts, s[x.attempt] - 1))
  return true
}

/** `OperationStore.restart`, from the state the caller has read. */
export function restart(s: State, x: OperationSlots, read: number): boolean {
  if (!isUnresolved(s, x) || s[x.state] !== read) {
    return false
  }
  s[x.state] = started
  return true
}

/** A finished operation needs no age, and is no longer inquired about. */
function end(s: State, x: OperationSlots, state: number): void {
  s[x.state] = state
  s[x.age] = 0
  s[x.asked] = 0
}

/** Sets `reconcile_due_at` after a request: wakes up in minutes, unless the column holds the end of a lease. */
function compareLater(s: State, a: AttemptSlots): void {
  s[a.due] = s[a.due] === due.none ? due.later : s[a.due]
}

/** The same after a success: taken for the end of the lease, the wake-up would be lost when the lease is released. */
function compareSuccessLater(s: State, a: AttemptSlots, rules: Rules): void {
  if (s[a.due] === due.leaseEnd && rules.has("a wake-up during a lease is kept")) {
    s[a.due] = due.later
  }
  compareLater(s, a)
}

/** `ReconcileStore.acquire` and `acquireDue` */
export function acquire(s: State, a: AttemptSlots): boolean {
  if (s[a.lease] !== 0) {
    return false
  }
  s[a.lease] = 1
  s[a.due] = due.leaseEnd
  return true
}

/** `ReconcileStore.finish` and `release`: a due date set meanwhile is kept. */
export function release(s: State, a: AttemptSlots, next: number): void {
  s[a.lease] = 0
  s[a.due] = s[a.due] === due.leaseEnd ? next : s[a.due]
}

/** A process that finds the lease taken marks the payment due, so that it is reconciled once more. */
export function wake(s: State, a: AttemptSlots, rules: Rules): void {
  if (rules.has("a wake-up during a lease is kept")) {
    markDue(s, a)
  }
}

/** `ReconcileStore.markDue` */
export function markDue(s: State, a: AttemptSlots): void {
  s[a.due] = due.now
}

/** `MovementStore.enter` */
export function enter(
  s: State,
  attempt: number,
  was: { state: AttemptState; captured: number; refunded: number },
  after: { state: AttemptState; captured: number; refunded: number },
  kind: OperationKind,
  rules: Rules,
): boolean {
  const a = at(attempts, attempt)
  if (!isAsItWas(s, attempt, was)) {
    return false
  }
  setAttemptState(s, a, after.state)
  s[a.captured] = after.captured
  s[a.refunded] = after.refunded
  s[a.authorized] = kind === "release" ? 0 : s[a.authorized]
  wake(s, a, rules)
  return true
}

/** `MovementStore.correct` */
export function correct(
  s: State,
  attempt: number,
  was: { state: AttemptState; captured: number; refunded: number },
  totals: { readonly authorized: number; readonly captured: number; readonly refunded: number },
): boolean {
  const a = at(attempts, attempt)
  if (!isAsItWas(s, attempt, was)) {
    return false
  }
  s[a.authorized] = totals.authorized
  s[a.captured] = totals.captured
  s[a.refunded] = totals.refunded
  return true
}

/** The payment is as it was at the inquiry, and no operation is unresolved. */
function isAsItWas(
  s: State,
  attempt: number,
  was: { state: AttemptState; captured: number; refunded: number },
): boolean {
  const a = at(attempts, attempt)
  return (
    attemptState(s, a) === was.state &&
    s[a.captured] === was.captured &&
    s[a.refunded] === was.refunded &&
    unresolvedOf(s, attempt) < 0
  )
}
