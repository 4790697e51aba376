import { stateTable } from "../src/domain/attempt-states"

import { reconciling } from "./auto-refund"
import { keepBooks } from "./books"
import { cart } from "./cart"
import { completeCart, completing } from "./completion"
import { later } from "./gateway"
import { resolveOperation, scheduledInquiry } from "./jobs"
import {
  at,
  attempts,
  blank,
  medusa,
  operations,
  type Payment,
  payments,
  processes,
  type ProcessSlots,
  rest,
  type State,
} from "./layout"
import { type Emit, emitter, endProcess, freeProcess, lookAgain, type Model, runs, useFault } from "./model"
import { askAbout, moveState, noteAnswer, noticeBit, paymentsOf } from "./paying"
import { runProcesses } from "./processes"
import { programs } from "./programs"
import { afterCompletion, reconcile } from "./reconciling"
import { due, isUnresolved, unresolvedOf } from "./statements"
import { passTime } from "./time"
import { attemptState, price } from "./views"

export interface Checkout {
  readonly name: string
  readonly moneyMoves: Model["moneyMoves"]
  readonly twoTabs: boolean
  readonly faults: number
  readonly crashes: number
  /** How often the cart may change. */
  readonly cartEvents: number
  readonly completions: number
  readonly otherAmounts: boolean
}

export function openedPayment(world: Checkout): State {
  const s = blank()
  const a = at(attempts, 0)
  s[a.exists] = 1
  s[a.session] = 1
  s[a.inquiry] = 1
  s[a.seen] = 1
  s[medusa.cart] = 1
  s[medusa.cartTotal] = price
  s[medusa.session] = 1
  s[medusa.sessionAmount] = price
  s[medusa.owed] = price
  s[rest.faults] = world.faults
  s[rest.crashes] = world.crashes
  s[rest.backOffice] = world.cartEvents
  s[rest.decisions] = world.completions
  return s
}

/** Everything that may happen next to an opened payment. */
export function checkoutSteps(
  world: Checkout,
  m: Model,
  s: State,
  add: (label: string, next: string) => void,
) {
  const emit = emitter(s, add)
  runProcesses(m, s, emit, runStep)
  later(s, emit)
  shopper(world, m, s, emit)
  notices(m, s, emit)
  cart(s, emit)
  jobs(s, emit)
  passTime(s, emit)
}

function runStep(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  switch (s[p.program]) {
    case programs.completeCart:
      return completeCart(m, s, p, emit, (n, ok) => afterCompletion(n, p, ok))
    case programs.reconcile:
      return reconcile(m, s, p, emit)
    case programs.inquire:
      return inquire(m, s, p, emit)
    case programs.resolveOperation:
      return resolveOperation(m, s, p, emit)
    case programs.scheduledInquiry:
      return scheduledInquiry(m, s, p, emit)
    default:
      return keepBooks(m, s, p, emit)
  }
}

/** The shopper pays or fails, once per tab; the storefront may complete the cart at any time. */
function shopper(world: Checkout, m: Model, s: State, emit: Emit): void {
  for (const a of attempts) {
    if (s[a.exists] === 1 && s[a.duplicate] === 0) {
      paymentsOf(m, s, a)
        .filter((p) => s[p.made] === 0 && s[a.dayOver] === 0)
        .forEach((p) => pay(world, m, s, p, emit))
    }
  }
  const index = attempts.findIndex((a) => s[a.exists] === 1 && s[a.session] === s[medusa.session])
  const isFree = s[medusa.order] === 0 && s[medusa.cart] === 1 && !runs(s, programs.completeCart)
  if (s[rest.decisions] > 0 && index >= 0 && s[medusa.session] !== 0 && isFree && freeProcess(s)) {
    emit("the storefront completes the cart", (n) => {
      n[rest.decisions] -= 1
      begin(n, programs.completeCart, index, completing.order)
    })
  }
}

function pay(world: Checkout, m: Model, s: State, p: Payment, emit: Emit): void {
  const payId = payments.indexOf(p) + 1
  const paid = (n: State, amount: number) => {
    n[p.made] = 1
    n[p.authorized] = amount
    n[p.captured] = m.moneyMoves === "at-payment" ? amount : 0
    n[rest.notices] |= noticeBit(p, true)
    lookAgain(n)
  }
  emit(`the shopper pays (PayID ${payId})`, (n) => paid(n, price))
  emit(`the shopper declines (PayID ${payId})`, (n) => {
    n[p.made] = 1
    n[p.failed] = 1
    n[rest.notices] |= noticeBit(p, false)
    lookAgain(n)
  })
  if (world.otherAmounts && s[rest.faults] > 0) {
    emit(`the gateway takes 10.00 instead of 20.00 (PayID ${payId}), its notice is lost`, (n) => {
      n[rest.faults] -= 1
      paid(n, 1)
      n[rest.notices] &= ~noticeBit(p, true)
    })
  }
}

/**
 * Notices arrive late, in any order, or, where an inquiry would report the same, not at all: of two payments of one form an
 * inquiry names only one, so the other one is known only by its notice.
 */
function notices(m: Model, s: State, emit: Emit): void {
  for (const p of payments) {
    for (const isPaidNotice of [false, true]) {
      const bit = noticeBit(p, isPaidNotice)
      if ((s[rest.notices] & bit) === 0) {
        continue
      }
      const a = at(attempts, m.twoTabs ? 0 : payments.indexOf(p))
      const what = `the notice that PayID ${payments.indexOf(p) + 1} ${isPaidNotice ? "is paid" : "failed"}`
      emit(`${what} comes`, (n) => {
        n[rest.notices] &= ~bit
        n[a.heard] |= bit
        n[a.due] = due.now
      })
      if (s[rest.faults] > 0 && !(m.twoTabs && isPaidNotice)) {
        emit(`${what} is lost`, (n) => {
          n[rest.faults] -= 1
          n[rest.notices] &= ~bit
        })
      }
    }
  }
}

function jobs(s: State, emit: Emit): void {
  if (!freeProcess(s)) {
    return
  }
  const doubtful = operations.findIndex((x) => isUnresolved(s, x) && s[x.age] > 0 && s[x.asked] === 0)
  if (doubtful >= 0 && !runs(s, programs.resolveOperation)) {
    emit("the job asks what became of the request", (n) => {
      begin(n, programs.resolveOperation, n[at(operations, doubtful).attempt] - 1, 0, doubtful + 1)
    })
  }
  attempts.forEach((a, index) => {
    const name = index === 0 ? "the payment" : "the second payment"
    if (s[a.exists] === 1 && s[a.due] === due.now && s[a.lease] === 0) {
      emit(`the job reconciles ${name}`, (n) => begin(n, programs.reconcile, index, reconciling.acquire))
    }
    if (s[a.inquiry] === 1 && s[a.seen] === 0 && unresolvedOf(s, index) < 0 && !isAsked(s, index)) {
      const program = s[a.completed] === 1 ? programs.scheduledInquiry : programs.inquire
      emit(`the job asks about ${name}`, (n) => begin(n, program, index, 0))
    }
  })
}

function isAsked(s: State, attempt: number): boolean {
  return processes.some(
    (p) =>
      (s[p.program] === programs.inquire || s[p.program] === programs.scheduledInquiry) &&
      s[p.attempt] === attempt,
  )
}

/** `inquireNext` */
function inquire(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const state = attemptState(s, a)
  const reconciles = (n: State) => {
    const attempt = n[p.attempt]
    endProcess(n, p)
    n[p.program] = programs.reconcile
    n[p.attempt] = attempt
    n[p.step] = reconciling.acquire
  }
  if (stateTable[state].mayBecomeOrder || stateTable[state].holdsMoney) {
    return emit("the inquiry leaves it to the reconciling", (n) => {
      n[a.seen] = 1
      reconciles(n)
    })
  }
  for (const answer of askAbout(m, s, a)) {
    emit(`the inquiry: the gateway ${answer.label}`, (n) => {
      useFault(n, answer.fault)
      n[a.seen] = answer.fault && m.rules.has("a refused inquiry says nothing of the payment") ? 0 : 1
      noteAnswer(m, n, a, state, answer)
      if (n[a.dayOver] === 1 && !answer.fault && attemptState(n, a) === "open") {
        moveState(n, a, "open", "failed", {})
      }
      reconciles(n)
    })
  }
}

function begin(n: State, program: number, attempt: number, step: number, operation = 0): void {
  const p = freeProcess(n)
  if (p) {
    n[p.program] = program
    n[p.attempt] = attempt
    n[p.step] = step
    n[p.operation] = operation
  }
}
