import type { Method } from "../src/domain/methods"

import {
  at,
  attempts,
  copy,
  medusa,
  operations,
  processes,
  type ProcessSlots,
  requests,
  type RequestSlots,
  rest,
  type Slot,
  type State,
  textOf,
} from "./layout"
import type { Rules } from "./rules"
import { operationStates } from "./views"

/** The parameters of an exploration: the rules, and how the money of its payments moves. */
export interface Model {
  readonly rules: Rules
  readonly moneyMoves: Method["moneyMoves"]
  /** One form may be open in two tabs, which gives two PayIDs for one TransID. */
  readonly twoTabs: boolean
}

/** Emits the successor state that a change makes from a copy of the current one. */
export type Emit = (label: string, change: (s: State) => void) => void

/** What a person was told about a request. */
export const told = { nothing: 0, running: 1, done: 2, failed: 3, unclear: 4 } as const

export function emitter(s: State, emit: (label: string, next: string) => void): Emit {
  return (label, change) => {
    const next = copy(s)
    change(next)
    inOrder(next)
    emit(label, textOf(next))
  }
}

const [first, second] = processes.map((p) => Object.values(p))

/** The two servers are interchangeable: sorting them avoids exploring the same state twice. */
function inOrder(s: State): void {
  for (let i = 0; first && second && i < first.length; i++) {
    const one = first[i] as Slot
    const other = second[i] as Slot
    if (s[one] !== s[other]) {
      if (s[one] < s[other]) {
        swap(s)
      }
      return
    }
  }
}

function swap(s: State): void {
  for (let i = 0; first && second && i < first.length; i++) {
    const one = first[i] as Slot
    const other = second[i] as Slot
    const kept = s[one]
    s[one] = s[other]
    s[other] = kept
  }
}

export function freeProcess(s: State): ProcessSlots | undefined {
  return processes.find((p) => s[p.program] === 0)
}

export function runs(s: State, program: number): boolean {
  return processes.some((p) => s[p.program] === program)
}

/** The process ends and frees what it held. */
export function endProcess(s: State, p: ProcessSlots): void {
  if (s[p.lock] === 1) {
    s[medusa.bookLock] = 0
  }
  for (const slot of Object.values(p)) {
    s[slot] = 0
  }
}

/** The process dies: whoever waits for it hears nothing, and what it held stays locked until it expires. */
export function die(m: Model, n: State, p: ProcessSlots): void {
  n[rest.crashes] -= 1
  const x = n[p.operation] === 0 ? undefined : at(operations, n[p.operation] - 1)
  if (x && !m.rules.has("a request is written down before the gateway is called")) {
    // Without the rule it is written down only with the answer, so nobody knows of it.
    n[x.state] = operationStates.indexOf("refused")
    n[x.key] = 0
  }
  const a = at(attempts, n[p.attempt])
  const request = requestOf(n, p)
  if (request && n[request.told] === told.running) {
    n[request.told] = told.unclear
  }
  n[a.lease] = n[p.lease] === 1 ? 2 : n[a.lease]
  const locked = n[p.lock]
  endProcess(n, p)
  n[medusa.bookLock] = locked === 1 ? 2 : n[medusa.bookLock]
  lookAgain(n)
}

/** Something happened, so asking the gateway again may bring something new. */
export function lookAgain(s: State): void {
  for (const x of operations) {
    s[x.asked] = 0
  }
  for (const a of attempts) {
    s[a.seen] = 0
    s[a.tried] = 0
  }
}

export function requestOf(s: State, p: ProcessSlots): RequestSlots | undefined {
  return s[p.request] === 0 ? undefined : requests[s[p.request] - 1]
}

/** The person reads an answer. The last one counts, but "done" is not revoked by the answer to another click. */
export function tell(s: State, p: ProcessSlots, what: number): void {
  const index = s[p.request]
  const request = requestOf(s, p)
  endProcess(s, p)
  if (!request || s[request.told] === told.done) {
    return
  }
  if (what === told.done) {
    s[request.told] = what
  } else if (processes.every((other) => s[other.request] !== index)) {
    s[request.told] = mayHaveMoved(s, index) ? told.unclear : what
  }
}

/** Whether an earlier click of the same request is pending or done: a refused click is answered accordingly. */
function mayHaveMoved(s: State, request: number): boolean {
  return operations.some(
    (x) => s[x.attempt] !== 0 && s[x.request] === request && at(operationStates, s[x.state]) !== "refused",
  )
}

export function useFault(s: State, isFault: boolean): void {
  s[rest.faults] -= isFault ? 1 : 0
}
