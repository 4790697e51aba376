import type { Outcome } from "../src/paygate/codes"
import { outcomeOf } from "../src/paygate/codes"

import {
  at,
  operations,
  type OperationSlots,
  type Payment,
  payments,
  rest,
  type Slot,
  type State,
} from "./layout"
import { lookAgain } from "./model"
import type { Rules } from "./rules"
import { euros, kinds, type Totals, units } from "./views"

/** What the calling process has received: nothing, or one of the answers. */
export const answers = { none: 0, ok: 1, refused: 2, pending: 3, notSent: 4 } as const

/** The gateway's answers; "not yet completed" comes with the Status FAILED. */
const words = {
  [answers.ok]: { Status: "OK", Code: "00000000" },
  [answers.refused]: { Status: "FAILED", Code: "22060301" },
  [answers.pending]: { Status: "FAILED", Code: "22060953" },
} as const

const outcomes: Readonly<Record<1 | 2 | 3, Outcome>> = {
  1: outcomeOf(words[1]),
  2: outcomeOf(words[2]),
  3: outcomeOf(words[3]),
}

/** How an answer is read; without the rule "not yet completed" counts as a refusal like any other. */
export function readAnswer(answer: 1 | 2 | 3, rules: Rules): Outcome {
  return answer === answers.pending && !rules.has("not yet completed is no refusal")
    ? "refused"
    : outcomes[answer]
}

/** The payment an operation refers to, by the PayID it was started with. */
export function paymentOf(s: State, x: OperationSlots): Payment | undefined {
  return s[x.payId] === 0 ? undefined : at(payments, s[x.payId] - 1)
}

/** Whether the gateway could execute the operation. */
function isPossible(s: State, x: OperationSlots): boolean {
  const p = paymentOf(s, x)
  if (!p) {
    return false
  }
  switch (at(kinds, s[x.kind])) {
    case "capture":
      return s[x.amount] <= s[p.authorized] - s[p.captured]
    case "refund":
      return s[x.amount] <= s[p.captured] - s[p.refunded]
    case "release":
      return s[p.captured] === 0 && s[p.authorized] > 0
  }
}

/** Executes an operation: money moves. */
function carryOut(s: State, x: OperationSlots): void {
  const p = paymentOf(s, x)
  if (!p) {
    return
  }
  switch (at(kinds, s[x.kind])) {
    case "capture":
      s[p.captured] += s[x.amount]
      if (s[x.closesRest] === 1) {
        s[p.authorized] = s[p.captured]
      }
      break
    case "refund":
      s[p.refunded] += s[x.amount]
      break
    case "release":
      s[p.authorized] = 0
      break
  }
  s[x.done] += 1
}

type Emit = (label: string, change: (s: State) => void) => void

/**
 * All possible results of a sent request: answered or not, executed, refused, or kept open and executed later. A repeat of a
 * ReqID that was executed is recognized, one that is still open is not (protocol notes 10.1).
 */
export function send(
  s: State,
  x: OperationSlots,
  answer: (s: State, code: number) => void,
  emit: Emit,
): void {
  const isKnown = s[x.done] > 0
  const possible = isKnown || isPossible(s, x)
  const execute = (n: State) => {
    if (!isKnown) {
      carryOut(n, x)
    }
  }
  if (possible) {
    emit("the gateway carries it out and says so", (n) => {
      execute(n)
      answer(n, answers.ok)
    })
  } else {
    emit("the gateway refuses: it is not possible", (n) => answer(n, answers.refused))
  }
  if (s[rest.faults] === 0) {
    return
  }
  const fault = (label: string, change: (n: State) => void) =>
    emit(label, (n) => {
      n[rest.faults] -= 1
      change(n)
    })
  fault("the gateway is not reached", (n) => answer(n, answers.notSent))
  fault("the request is lost on its way, no answer", (n) => answer(n, answers.none))
  if (possible) {
    fault("the gateway refuses", (n) => answer(n, answers.refused))
    fault("the gateway carries it out, its answer is lost", (n) => {
      execute(n)
      answer(n, answers.none)
    })
    fault("the gateway answers: pending", (n) => {
      n[x.waiting] += 1
      answer(n, answers.pending)
    })
    fault("the gateway keeps it open, no answer", (n) => {
      n[x.open] += 1
      answer(n, answers.none)
    })
  }
}

/** What the gateway kept open is executed, or fails, at any later time. */
export function later(s: State, emit: Emit): void {
  for (const x of operations) {
    for (const kept of [x.open, x.waiting]) {
      if (s[x.attempt] !== 0 && s[kept] > 0) {
        endKept(s, x, kept, emit)
      }
    }
  }
}

function endKept(s: State, x: OperationSlots, kept: Slot, emit: Emit): void {
  const name = at(kinds, s[x.kind])
  if (isPossible(s, x)) {
    emit(`the gateway carries out the ${name} of ${euros(s[x.amount])} that it had kept open`, (n) => {
      n[kept] -= 1
      carryOut(n, x)
      lookAgain(n)
    })
  }
  emit(`the ${name} of ${euros(s[x.amount])} that the gateway had kept open fails`, (n) => {
    n[kept] -= 1
    lookAgain(n)
  })
}

/** The possible answers to an inquiry: the totals, without amounts, or none. */
export type Heard =
  | { readonly label: string; readonly totals: Totals; readonly fault: boolean }
  | { readonly label: string; readonly totals: undefined; readonly fault: boolean }

export function inquire(s: State, p: Payment, rules: Rules): readonly Heard[] {
  const totals = totalsOf(s, p)
  const said = { label: "is asked", totals, fault: false }
  if (s[rest.faults] === 0) {
    return [said]
  }
  return [
    said,
    { label: "is asked and gives no answer", totals: undefined, fault: true },
    { label: "is asked and names no amounts", totals: withoutAmounts(rules), fault: true },
  ]
}

export function totalsOf(s: State, p: Payment): Totals {
  return {
    authorized: units(s[p.authorized]),
    captured: units(s[p.captured]),
    refunded: units(s[p.refunded]),
    lastStatus: s[p.failed] === 1 ? "FAILED" : "OK",
  }
}

/** Without the rule a missing amount is read as zero. */
function withoutAmounts(rules: Rules): Totals {
  const nothing = rules.has("an amount that was not said is unknown") ? "unknown" : units(0)
  return { authorized: nothing, captured: nothing, refunded: nothing, lastStatus: "OK" }
}
