import { type AttemptState, statesFor } from "../src/domain/attempt-states"
import { evidenceOf } from "../src/domain/evidence"
import { afterAnswer } from "../src/domain/operation"

import { answers, inquire, paymentOf, readAnswer, send } from "./gateway"
import {
  at,
  attempts,
  captures,
  operations,
  type OperationSlots,
  type ProcessSlots,
  refunds,
  type State,
} from "./layout"
import { type Emit, type Model, told, useFault } from "./model"
import { report, resolve } from "./problems"
import { sum } from "./rows"
import type { Rules } from "./rules"
import { endUnresolved, markSent, servedBy, start, succeed, unresolvedOf } from "./statements"
import { kinds, operationOf, operationStates, type Totals } from "./views"

/** Steps shared by all programs that ask the gateway for something; each program continues in its own way after `done` and `failed`. */
export const asking = { start: 20, send: 21, note: 22, ask: 23, done: 24, failed: 25 } as const

/** How a repeated request is answered (`servedBefore`); undefined when it is new. */
export function served(s: State, p: ProcessSlots, rules: Rules): number | undefined {
  const found = rules.has("the same key is the same request") ? servedBy(s, s[p.attempt], s[p.key]) : -1
  if (found < 0) {
    return undefined
  }
  switch (at(operationStates, s[at(operations, found).state])) {
    case "succeeded":
      return told.done
    case "refused":
      return told.failed
    case "started":
    case "unknown":
    case "overtaken":
      return told.unclear
  }
}

/** `refuseWhilePending` */
export function isBlocked(s: State, attempt: number, rules: Rules): boolean {
  return rules.has("an unresolved request blocks another one of the payment") && unresolvedOf(s, attempt) >= 0
}

/** Whether a program's step is one of `asking`. */
export function isAsking(step: number): boolean {
  return step >= asking.start && step <= asking.ask
}

/** `requestOperation` from its insert, `carryOut`, `sendOperation`, `resolveOperation`. */
export function ask(
  m: Model,
  s: State,
  p: ProcessSlots,
  name: string,
  emit: Emit,
  from?: readonly AttemptState[],
) {
  switch (s[p.step]) {
    case asking.start:
      return begin(m, s, p, name, emit, from ?? statesFor[at(kinds, s[p.kind])])
    case asking.send: {
      const x = at(operations, s[p.operation] - 1)
      return send(
        s,
        x,
        (n, code) => {
          n[p.answer] = code
          n[p.step] = asking.note
        },
        (label, change) =>
          emit(`${name}: sent; ${label}`, (n) => {
            markSent(n, x)
            change(n)
          }),
      )
    }
    case asking.note:
      return emit(`${name}: the answer is written down`, (n) => note(m, n, p))
    default:
      return askAgain(m, s, p, name, emit)
  }
}

function begin(
  m: Model,
  s: State,
  p: ProcessSlots,
  name: string,
  emit: Emit,
  from: readonly AttemptState[],
): void {
  emit(`${name}: written down before it is sent`, (n) => {
    const begun = {
      kind: at(kinds, n[p.kind]),
      amount: n[p.amount],
      key: n[p.key],
      row: n[p.row],
      request: n[p.two] === 1 ? 0 : n[p.request],
    }
    const index = start(n, n[p.attempt], from, begun, m.rules)
    if (index >= 0) {
      n[p.operation] = index + 1
      n[p.step] = asking.send
      return
    }
    const answer = served(n, p, m.rules)
    n[p.step] = answer === told.done ? asking.done : asking.failed
    n[p.answer] = answer ?? told.failed
  })
}

/** Equal amounts do not make two requests one: asking again while Medusa shows the first one means a second one. */
export function isAnotherRequest(n: State, p: ProcessSlots): boolean {
  const rows = at(kinds, n[p.kind]) === "capture" ? captures : refunds
  const a = at(attempts, n[p.attempt])
  const shown = sum(n, rows) - (n[p.row] === 0 ? 0 : n[p.amount])
  const isDone = operations.some(
    (x) =>
      n[x.attempt] !== 0 &&
      n[x.request] === n[p.request] &&
      n[x.key] !== n[p.key] &&
      at(operationStates, n[x.state]) === "succeeded",
  )
  return isDone && shown >= (rows === captures ? n[a.captured] : n[a.refunded])
}

function note(m: Model, n: State, p: ProcessSlots): void {
  const x = at(operations, n[p.operation] - 1)
  const code = n[p.answer]
  if (code === answers.notSent) {
    endUnresolved(n, x, "refused", undefined)
    return fail(n, p, told.failed)
  }
  const after =
    code === answers.none
      ? ({ ends: "unknown", silence: "no-answer" } as const)
      : afterAnswer(readAnswer(code as 1 | 2 | 3, m.rules))
  switch (after.ends) {
    case "succeeded":
      succeed(n, x, m.rules)
      n[p.step] = asking.done
      return
    case "refused":
      endUnresolved(n, x, "refused", undefined)
      return fail(n, p, told.failed)
    case "unknown":
      endUnresolved(n, x, "unknown", after.silence)
      n[p.step] = asking.ask
  }
}

function fail(n: State, p: ProcessSlots, what: number): void {
  n[p.answer] = what
  n[p.step] = asking.failed
}

/** The one inquiry immediately after a request without an answer. */
function askAgain(m: Model, s: State, p: ProcessSlots, name: string, emit: Emit): void {
  const x = at(operations, s[p.operation] - 1)
  for (const heard of inquireAbout(s, x, m.rules)) {
    emit(`${name}: the gateway ${heard.label}`, (n) => {
      useFault(n, heard.fault)
      const evidence = evidenceNow(n, x, heard.totals, m.rules)
      if (evidence === "executed") {
        succeed(n, x, m.rules)
        resolve(n, "operation-unknown")
        n[p.step] = asking.done
        return
      }
      report(n, "operation-unknown")
      fail(n, p, told.unclear)
    })
  }
}

export function inquireAbout(s: State, x: OperationSlots, rules: Rules) {
  const p = paymentOf(s, x)
  return p ? inquire(s, p, rules) : []
}

const horizon = { noAnswerMinutes: 15, pendingHours: 24 }
const noHorizon = { noAnswerMinutes: 0, pendingHours: 0 }

export function evidenceNow(s: State, x: OperationSlots, totals: Totals | undefined, rules: Rules) {
  return totals === undefined
    ? "unclear"
    : evidenceOf(
        operationOf(s, x),
        totals,
        rules.has("unchanged totals are evidence only after the horizon") ? horizon : noHorizon,
      )
}
