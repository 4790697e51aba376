import { isPaid } from "../src/domain/attempt-states"

import { at, attempts, captures, medusa, processes, type ProcessSlots, type State } from "./layout"
import { type Emit, endProcess, type Model, useFault } from "./model"
import { askAbout, noteAnswer } from "./paying"
import { programs } from "./programs"
import { deleteRow, writeRow } from "./rows"
import { due } from "./statements"
import { attemptState, price } from "./views"

export const completing = { order: 0, read: 1, begin: 2, ask: 3, book: 4, undo: 5 } as const

const leaving = ["auto-refunding", "auto-refunded", "held", "differs"]

/** Core completes a cart, for the storefront or for the plugin: first the order, then it asks the provider, then its payment. */
export function completeCart(
  m: Model,
  s: State,
  p: ProcessSlots,
  emit: Emit,
  back: (n: State, ok: boolean) => void,
) {
  const a = at(attempts, s[p.attempt])
  const who = s[p.after] === 0 ? "the storefront's completion" : "our completion"
  if (waitsForCart(s, p)) {
    return
  }
  switch (s[p.step]) {
    case completing.order:
      return emit(`${who}: core creates the order`, (n) => {
        if (n[medusa.order] !== 0 || n[medusa.cart] === 0 || n[medusa.session] !== n[a.session]) {
          return leave(n, p, back, false)
        }
        n[medusa.order] = 1
        n[medusa.orderAge] = 1
        n[p.one] = 1
        n[p.step] = completing.read
      })
    case completing.read:
      return emit(`${who}: core asks the provider, which reads the payment`, (n) => {
        n[p.kind] = n[a.state]
        n[p.step] = completing.begin
      })
    case completing.begin:
      return emit(`${who}: it is written down that it began`, (n) => {
        if (leaving.includes(attemptState(n, a)) && m.rules.has("no order is placed on money that leaves")) {
          n[p.step] = completing.undo
          return
        }
        n[a.completion] = 1
        n[p.step] = completing.ask
      })
    case completing.ask:
      return authorize(m, s, p, who, emit)
    case completing.book:
      return emit(`${who}: core writes its payment`, (n) => {
        // What an earlier completion left behind is deleted first (`dropLeftPayments`).
        captures.forEach((row) => deleteRow(n, captures, n[row.id]))
        n[medusa.payment] = 1
        n[medusa.paymentOf] = n[p.attempt]
        if (m.moneyMoves === "at-payment") {
          writeRow(n, captures, price)
        }
        n[a.due] = n[p.after] === 0 ? due.now : n[a.due]
        leave(n, p, back, true)
      })
    default:
      return emit(`${who}: refused, core takes its order back`, (n) => {
        if (n[p.one] === 1) {
          n[medusa.order] = 0
          n[medusa.orderAge] = 0
        }
        leave(n, p, back, false)
      })
  }
}

/** Core locks the cart during a completion, and while it processes one of its payments. */
function waitsForCart(s: State, p: ProcessSlots): boolean {
  const isFirst = s[p.step] === completing.order || (s[p.step] === completing.read && s[p.one] === 0)
  return (
    isFirst &&
    processes.some((other) => other !== p && s[other.program] === programs.completeCart && s[other.step] > 0)
  )
}

/** `authorizeAttempt`: from the plugin's record, or by an inquiry while that has no result. */
function authorize(m: Model, s: State, p: ProcessSlots, who: string, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const decide = (n: State, paid: boolean) => {
    n[p.step] = paid ? completing.book : completing.undo
  }
  const read = attemptState({ [a.state]: s[p.kind] }, a)
  if (read !== "open") {
    return emit(`${who}: the provider says ${isPaid(read) ? "yes" : "no"}`, (n) => decide(n, isPaid(read)))
  }
  for (const answer of askAbout(m, s, a)) {
    emit(`${who}: the gateway ${answer.label}`, (n) => {
      useFault(n, answer.fault)
      noteAnswer(m, n, a, read, answer)
      decide(n, isPaid(attemptState(n, a)))
    })
  }
}

function leave(n: State, p: ProcessSlots, back: (n: State, ok: boolean) => void, ok: boolean): void {
  if (n[p.after] === 0) {
    endProcess(n, p)
  } else {
    n[p.program] = programs.reconcile
    n[p.after] = 0
    n[p.one] = 0
    back(n, ok)
  }
}
