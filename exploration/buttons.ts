import { stateTable } from "../src/domain/attempt-states"
import { isRestReleased } from "../src/domain/possible-operations"

import { booking } from "./books"
import {
  at,
  attempts,
  captures,
  medusa,
  operations,
  type ProcessSlots,
  refunds,
  rest,
  type RowSlots,
  type State,
} from "./layout"
import { die, type Emit, endProcess, type Model, tell, told } from "./model"
import { programs } from "./programs"
import { ask, asking, isAnotherRequest, isAsking, isBlocked, served } from "./requests"
import { deleteRow, sum, writeRow } from "./rows"
import { markDue } from "./statements"
import { attemptState, euros, kinds, operationStates, price } from "./views"

export const pressing = { begin: 0, lock: 1, write: 2 } as const

/** A person refunds or captures: with the card's form, or with Medusa's own button, where core writes its row first. */
export function press(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const name = nameOf(s, p)
  if (isAsking(s[p.step])) {
    return ask(m, s, p, name, emit)
  }
  switch (s[p.step]) {
    case pressing.begin:
      return emit(`${name}: looked at`, (n) => begin(m, n, p))
    case pressing.lock:
      if (s[medusa.bookLock] === 0) {
        emit(`${name}: has the order to itself`, (n) => lock(m, n, p))
      }
      return
    case pressing.write:
      emit(`${name}: core writes its row, the provider checks`, (n) => {
        if (write(n, p)) {
          provider(m, n, p)
        }
      })
      return dieWithRow(m, s, p, name, emit)
    case asking.done:
      return emit(`${name}: done`, (n) => done(n, p))
    default:
      return emit(
        `${name}: ${isCoreFirst(s, p) ? "core deletes its row, the person" : "the person"} reads why`,
        (n) => {
          const answer = n[p.answer]
          deleteRow(n, rowsOf(n, p), n[p.row])
          tell(n, p, answer)
        },
      )
  }
}

function nameOf(s: State, p: ProcessSlots): string {
  const what = `${at(kinds, s[p.kind]) === "capture" ? "the capture" : "the refund"} of ${euros(s[p.amount])}`
  return `${what} (request ${s[p.request]}${s[p.key] === 0 ? "" : `, key ${s[p.key]}`})`
}

function isCoreFirst(s: State, p: ProcessSlots): boolean {
  return s[p.program] !== programs.captureForm
}

function rowsOf(s: State, p: ProcessSlots): readonly RowSlots[] {
  return at(kinds, s[p.kind]) === "capture" ? captures : refunds
}

/** `refundPayment`, `capturePayment`: the steps before anything is written. */
function begin(m: Model, n: State, p: ProcessSlots): void {
  const answer = served(n, p, m.rules)
  if (answer !== undefined) {
    if (answer === told.done && n[p.program] === programs.captureForm) {
      return record(n, p)
    }
    return tell(n, p, answer)
  }
  const a = at(attempts, n[p.attempt])
  if (isUnrecorded(m, n, p, 0)) {
    markDue(n, a)
    return tell(n, p, told.failed)
  }
  switch (n[p.program]) {
    case programs.captureForm:
      if (n[medusa.paymentCanceled] === 1 || isBlocked(n, n[p.attempt], m.rules) || !mayCapture(n, p)) {
        return tell(n, p, told.failed)
      }
      n[p.two] = isAnotherRequest(n, p) ? 1 : 0
      n[p.step] = asking.start
      return
    case programs.refundForm:
      if (n[p.amount] > sum(n, captures) - sum(n, refunds)) {
        return tell(n, p, told.failed)
      }
      n[p.step] = pressing.lock
      return
    default:
      n[p.step] = pressing.write
  }
}

/** `refuseWhileUnrecorded`, not counting the row that core has just written for this request. */
function isUnrecorded(m: Model, s: State, p: ProcessSlots, own: number): boolean {
  const a = at(attempts, s[p.attempt])
  const rows = rowsOf(s, p)
  const shown = sum(s, rows) - (own === 0 ? 0 : s[p.amount])
  const moved = rows === captures ? s[a.captured] : s[a.refunded]
  return m.rules.has("what the gateway moved is recorded before the next request") && moved > shown
}

/** `lockOrder`, and the check that follows once this process holds the lock. */
function lock(m: Model, n: State, p: ProcessSlots): void {
  n[medusa.bookLock] = 1
  n[p.lock] = 1
  const answer = served(n, p, m.rules)
  if (answer === undefined) {
    n[p.step] = pressing.write
  } else {
    tell(n, p, answer)
  }
}

/** Core's own check, and its row; the row identifies the request of Medusa's button. */
function write(n: State, p: ProcessSlots): boolean {
  const isCapture = rowsOf(n, p) === captures
  const left = isCapture ? price - sum(n, captures) : sum(n, captures) - sum(n, refunds)
  const row =
    n[p.amount] <= left && n[medusa.paymentCanceled] === 0 ? writeRow(n, rowsOf(n, p), n[p.amount]) : 0
  if (row === 0) {
    tell(n, p, told.failed)
    return false
  }
  n[p.row] = row
  n[p.key] = n[p.key] === 0 ? row + 10 : n[p.key]
  return true
}

/** The process dies after writing a row and before asking the gateway. */
function dieWithRow(m: Model, s: State, p: ProcessSlots, name: string, emit: Emit): void {
  if (s[rest.crashes] > 0) {
    emit(`${name}: core writes its row, and the server dies`, (n) => {
      if (write(n, p)) {
        die(m, n, p)
      }
    })
  }
}

/** `PaygateProvider.capturePayment` and `refundPayment`, up to the insert. */
export function provider(m: Model, n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  n[p.answer] = told.failed
  n[p.step] = asking.failed
  if (isUnrecorded(m, n, p, n[p.row])) {
    return markDue(n, a)
  }
  const answer = served(n, p, m.rules)
  if (answer !== undefined) {
    n[p.answer] = answer
    n[p.step] = answer === told.done ? asking.done : asking.failed
    return
  }
  const isCapture = rowsOf(n, p) === captures
  const may = isCapture ? mayCapture(n, p) : n[p.amount] <= n[a.captured] - n[a.refunded]
  if (may && !isBlocked(n, n[p.attempt], m.rules)) {
    n[p.two] = isAnotherRequest(n, p) ? 1 : 0
    n[p.step] = asking.start
  }
}

/** `refuseCapture` and `refuseMoreThanOwed` */
function mayCapture(s: State, p: ProcessSlots): boolean {
  const a = at(attempts, s[p.attempt])
  const known = operations
    .filter((x) => s[x.attempt] === s[p.attempt] + 1)
    .map((x) => ({
      kind: at(kinds, s[x.kind]),
      state: at(operationStates, s[x.state]),
      closesRest: s[x.closesRest] === 1,
    }))
  return (
    stateTable[attemptState(s, a)].mayCapture &&
    !isRestReleased(known) &&
    s[p.amount] <= price - s[a.captured] &&
    s[p.amount] <= s[medusa.owed] - sum(s, captures) + (s[p.row] === 0 ? 0 : s[p.amount])
  )
}

function done(n: State, p: ProcessSlots): void {
  if (n[p.program] === programs.captureForm) {
    return record(n, p)
  }
  tell(n, p, told.done)
}

/** `recordNow` */
function record(n: State, p: ProcessSlots): void {
  const attempt = n[p.attempt]
  const request = n[p.request]
  endProcess(n, p)
  n[p.program] = programs.keepBooks
  n[p.attempt] = attempt
  n[p.request] = request
  n[p.step] = booking.acquire
}
