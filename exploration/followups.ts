import { booking, keepBooks } from "./books"
import { press } from "./buttons"
import { cancellations, cancelOrder, finishCanceled } from "./canceling"
import { later } from "./gateway"
import { resolveOperation, scheduledInquiry } from "./jobs"
import {
  at,
  attempts,
  blank,
  captures,
  medusa,
  operations,
  payments,
  type ProcessSlots,
  refunds,
  requests,
  rest,
  type State,
} from "./layout"
import { type Emit, emitter, freeProcess, lookAgain, type Model, runs, told } from "./model"
import { resolve } from "./problems"
import { runProcesses } from "./processes"
import { programs } from "./programs"
import { sum } from "./rows"
import { due, endUnresolved, isUnresolved, succeed, unresolvedOf } from "./statements"
import { passTime } from "./time"
import { euros, kinds, operationStates, price, setAttemptState } from "./views"

/** What a person wants to do with a payment, and by which program. */
export interface Wanted {
  readonly program: number
  readonly kind: "capture" | "refund"
  readonly amount: number
}

export interface FollowUps {
  readonly name: string
  /** Units that are captured before anybody presses a button. */
  readonly captured: number
  readonly looksBack: boolean
  readonly wanted: readonly Wanted[]
  readonly presses: number
  readonly faults: number
  readonly crashes: number
  readonly backOffice: number
  readonly decisions: number
  /** Whether the order may be canceled. */
  readonly cancels: boolean
}

/** An order placed on a paid payment, before anybody presses a button. */
export function placedOrder(world: FollowUps): State {
  const s = blank()
  const a = at(attempts, 0)
  const p = at(payments, 0)
  s[p.authorized] = price
  s[p.captured] = world.captured
  s[a.exists] = 1
  setAttemptState(s, a, world.captured > 0 ? "captured" : "authorized")
  s[a.payId] = 1
  s[a.authorized] = price
  s[a.captured] = s[p.captured]
  s[a.completed] = 1
  s[a.inquiry] = world.looksBack ? 1 : 0
  s[a.seen] = 1
  s[medusa.order] = 1
  s[medusa.owed] = price
  s[medusa.payment] = 1
  if (world.captured > 0) {
    const row = at(captures, 0)
    s[medusa.nextRow] = 1
    s[row.id] = 1
    s[row.amount] = world.captured
    s[row.old] = 1
  }
  s[rest.faults] = world.faults
  s[rest.crashes] = world.crashes
  s[rest.backOffice] = world.backOffice
  s[rest.decisions] = world.decisions
  return s
}

/** Everything that may happen next to a placed order. */
export function followUpSteps(
  world: FollowUps,
  m: Model,
  s: State,
  add: (label: string, next: string) => void,
) {
  const emit = emitter(s, add)
  runProcesses(m, s, emit, runStep)
  later(s, emit)
  people(world, s, emit)
  jobs(s, emit)
  cancellations(m, s, world.cancels, emit)
  backOffice(m, s, emit)
  passTime(s, emit)
}

function runStep(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  switch (s[p.program]) {
    case programs.refundForm:
    case programs.refundButton:
    case programs.captureForm:
    case programs.captureButton:
      return press(m, s, p, emit)
    case programs.resolveOperation:
      return resolveOperation(m, s, p, emit)
    case programs.scheduledInquiry:
      return scheduledInquiry(m, s, p, emit)
    case programs.cancelOrder:
      return cancelOrder(m, s, p, emit)
    case programs.finishCanceled:
      return finishCanceled(m, s, p, emit)
    default:
      return keepBooks(m, s, p, emit)
  }
}

/** People press buttons once, twice, or again because the screen does not show what they wanted. */
function people(world: FollowUps, s: State, emit: Emit): void {
  world.wanted.forEach((wanted, index) => {
    const request = at(requests, index)
    const form = wanted.program === programs.refundForm || wanted.program === programs.captureForm
    const isDouble = s[request.told] === told.running && form
    if (s[request.presses] >= world.presses || !mayPress(world, s, index, isDouble) || !freeProcess(s)) {
      return
    }
    const what = `${wanted.kind === "capture" ? "capture" : "refund"} ${euros(wanted.amount)}`
    const keys = form ? [isDouble || s[request.presses] === 0 ? 1 : 2] : [0]
    for (const key of keys) {
      const again = s[request.presses] === 0 ? "" : isDouble ? " a second time" : " again, in a new form"
      emit(`the admin presses ${what}${again} (request ${index + 1})`, (n) => {
        const p = freeProcess(n)
        if (!p) {
          return
        }
        n[request.presses] += 1
        n[request.told] = told.running
        n[p.program] = wanted.program
        n[p.kind] = kinds.indexOf(wanted.kind)
        n[p.amount] = wanted.amount
        n[p.key] = key === 0 ? 0 : index * 2 + key
        n[p.request] = index + 1
      })
    }
  })
}

function mayPress(world: FollowUps, s: State, index: number, isDouble: boolean): boolean {
  const request = at(requests, index)
  if (s[request.presses] === 0 || isDouble) {
    return true
  }
  return (s[request.told] === told.failed || s[request.told] === told.unclear) && !isShown(world, s, index)
}

/** Whether the order page shows what this person wanted, together with what others wanted. */
function isShown(world: FollowUps, s: State, index: number): boolean {
  const wanted = at(world.wanted, index)
  const others = world.wanted.reduce(
    (total, other, i) =>
      total +
      (i !== index && other.kind === wanted.kind && s[at(requests, i).told] === told.done ? other.amount : 0),
    0,
  )
  return sum(s, wanted.kind === "capture" ? captures : refunds) > others
}

/** The job, once a minute: everything that is due, one after the other. */
function jobs(s: State, emit: Emit): void {
  if (!freeProcess(s)) {
    return
  }
  const a = at(attempts, 0)
  const doubtful = operations.findIndex((x) => isUnresolved(s, x) && s[x.age] > 0 && s[x.asked] === 0)
  if (doubtful >= 0 && !runs(s, programs.resolveOperation)) {
    emit("the job asks what became of the request", (n) => begin(n, programs.resolveOperation, doubtful + 1))
  }
  if (s[a.due] === due.now && !runs(s, programs.keepBooks)) {
    emit("the job compares the books", (n) => begin(n, programs.keepBooks, 0))
  }
  if (
    s[a.inquiry] === 1 &&
    s[a.seen] === 0 &&
    unresolvedOf(s, 0) < 0 &&
    !runs(s, programs.scheduledInquiry)
  ) {
    emit("the job looks at what the gateway has", (n) => begin(n, programs.scheduledInquiry, 0))
  }
}

function begin(n: State, program: number, operation: number): void {
  const p = freeProcess(n)
  if (p) {
    n[p.program] = program
    n[p.operation] = operation
    n[p.step] = booking.acquire
  }
}

/** Somebody moves money in the gateway's own back office, or decides what could not be found out. */
function backOffice(m: Model, s: State, emit: Emit): void {
  const p = at(payments, 0)
  if (s[rest.backOffice] > 0) {
    const move = (label: string, change: (n: State) => void) =>
      emit(label, (n) => {
        n[rest.backOffice] -= 1
        change(n)
        lookAgain(n)
      })
    if (s[p.captured] > s[p.refunded]) {
      move("the back office refunds 10.00", (n) => (n[p.refunded] += 1))
    }
    if (s[p.authorized] > s[p.captured]) {
      move("the back office captures 10.00", (n) => (n[p.captured] += 1))
    }
    if (s[p.authorized] > 0 && s[p.captured] === 0) {
      move("the back office releases the reservation", (n) => (n[p.authorized] = 0))
    }
  }
  const doubtful = operations.find((x) => s[x.attempt] !== 0 && at(operationStates, s[x.state]) === "unknown")
  if (doubtful && s[rest.decisions] > 0) {
    decide(m, s, doubtful, emit)
  }
}

/** `decideOperation`: the decision may be right or wrong. */
function decide(m: Model, s: State, x: (typeof operations)[number], emit: Emit): void {
  for (const done of [true, false]) {
    emit(`a person decides: ${done ? "it was done" : "it was not done"}`, (n) => {
      n[rest.decisions] -= 1
      n[x.decided] = 1
      if (done) {
        succeed(n, x, m.rules)
      } else {
        endUnresolved(n, x, "refused", undefined)
      }
      resolve(n, "operation-unknown")
      n[at(attempts, 0).due] = due.now
      n[at(attempts, 0).seen] = 0
    })
  }
}
