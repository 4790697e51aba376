import { type BookStep, compareBooks, coreDeletesWithin, gatewayBook } from "../src/domain/books"

import { inquire } from "./gateway"
import {
  at,
  attempts,
  captures,
  medusa,
  operations,
  payments,
  type ProcessSlots,
  refunds,
  rest,
  type RowSlots,
  type State,
} from "./layout"
import { type Emit, endProcess, type Model, tell, told, useFault } from "./model"
import { isTold, report, resolve } from "./problems"
import { deleteLeft, deleteRow, sum, writeRow } from "./rows"
import { acquire, due, release, unresolvedOf, wake } from "./statements"
import { attemptOf, attemptState, euros, price, units } from "./views"

export const booking = { acquire: 0, compare: 1, carry: 2, check: 3, release: 4 } as const
const steps = { capture: 1, refund: 2, cancel: 3 } as const

/** `comparePayment` */
export function compareNow(m: Model, s: State, attempt: number): BookStep {
  const a = at(attempts, attempt)
  const index = unresolvedOf(s, attempt)
  const underWay = index < 0 ? 0 : s[at(operations, index).row]
  const shown = (rows: readonly RowSlots[]) => rows.filter((r) => s[r.id] !== 0 && s[r.id] !== underWay)
  const newest = (rows: readonly RowSlots[]) =>
    Math.min(...rows.map((r) => (s[r.old] === 1 ? coreDeletesWithin * 2 : 1000)))
  const gateway = gatewayBook(attemptOf(s, a, m.moneyMoves))
  return compareBooks(
    m.rules.has("books are compared by sums") ? gateway : bySingleRows(s, attempt, gateway),
    {
      captured: units(sum(s, shown(captures))),
      refunded: units(sum(s, shown(refunds))),
      canceled: s[medusa.paymentCanceled] === 1,
      newestCapture: newest(shown(captures)),
      newestRefund: newest(shown(refunds)),
    },
  )
}

/** Without the rule, only the plugin's own operations are searched for in Medusa. */
function bySingleRows(
  s: State,
  attempt: number,
  book: ReturnType<typeof gatewayBook>,
): ReturnType<typeof gatewayBook> {
  const ours = (kind: number) =>
    operations.reduce(
      (total, x) =>
        total + (s[x.attempt] === attempt + 1 && s[x.kind] === kind && s[x.state] === 2 ? s[x.amount] : 0),
      0,
    )
  return { ...book, refunded: units(ours(2)) }
}

/** `reconcilePayment` of a payment that belongs to an order: `keepBooks` and `recordDifference`. */
export function keepBooks(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  switch (s[p.step]) {
    case booking.acquire:
      emit(s[a.lease] === 0 ? "the books of the payment are taken" : "somebody else has the books", (n) => {
        n[p.four] = n[a.due]
        if (acquire(n, a)) {
          n[p.lease] = 1
          n[p.step] = booking.compare
          return
        }
        wake(n, a, m.rules)
        leave(n, p)
      })
      return
    case booking.compare:
      return compare(m, s, p, emit)
    case booking.carry:
      return carry(s, p, emit)
    case booking.release:
      return emit("the books of the payment are free again", (n) => freePayment(n, p, n[p.one]))
    default:
      emit("the provider checks what core wants to record", (n) => {
        if (sum(n, refunds) > n[a.refunded]) {
          deleteRow(n, refunds, n[p.row])
          freePayment(n, p, due.later)
          return
        }
        n[medusa.bookLock] = 0
        n[p.lock] = 0
        n[p.step] = booking.compare
      })
  }
}

function compare(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const next = compareNow(m, s, s[p.attempt])
  const go = (code: number, amount: number) => (n: State) => {
    n[p.one] = code
    n[p.two] = amount
    n[p.step] = booking.carry
  }
  switch (next.step) {
    case "record-capture":
      return emit("compared: Medusa lacks a capture", go(steps.capture, next.amount))
    case "record-refund":
      return emit("compared: Medusa lacks a refund", go(steps.refund, next.amount))
    case "cancel-payment":
      return emit("compared: Medusa lacks the release", go(steps.cancel, 0))
    case "agree":
      return emit("compared: Medusa and the gateway agree", (n) => {
        resolve(n, "medusa-shows-more")
        tellOfOrder(n, p)
        n[p.one] = next.certain ? due.none : due.later
        n[p.step] = booking.release
      })
    case "wait":
      return emit("compared: too new to tell", (n) => freePayment(n, p, due.later))
    case "tell-excess":
      return mendExcess(m, s, p, emit)
    case "tell-unrecordable":
      return emit("compared: Medusa has closed the payment", (n) => {
        report(n, "payment-closed")
        freePayment(n, p, due.none)
      })
  }
}

/** `removeLeftRows` */
function mendExcess(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  if (!m.rules.has("what a dead process left in Medusa is removed")) {
    return emit("compared: Medusa shows more", (n) => freePayment(n, p, due.none))
  }
  const a = at(attempts, s[p.attempt])
  for (const heard of inquire(s, at(payments, s[a.payId] - 1), m.rules)) {
    emit(`compared: Medusa shows more, and the gateway ${heard.label}`, (n) => {
      useFault(n, heard.fault)
      const { captured, refunded } = heard.totals ?? { captured: "unknown", refunded: "unknown" }
      if (captured === "unknown" || refunded === "unknown") {
        report(n, "medusa-shows-more")
        freePayment(n, p, due.later)
      } else if (
        deleteLeft(n, s[p.attempt], Math.max(captured, n[a.captured]), Math.max(refunded, n[a.refunded]))
      ) {
        report(n, "operation-not-executed")
        n[p.step] = booking.compare
      } else {
        report(n, "medusa-shows-more")
        freePayment(n, p, due.none)
      }
    })
  }
}

function carry(s: State, p: ProcessSlots, emit: Emit): void {
  const amount = s[p.two]
  switch (s[p.one]) {
    case steps.capture:
      return emit(`Medusa records a capture of ${euros(amount)}`, (n) => {
        tellCapturedAfterCancel(n, p)
        writeRow(n, captures, amount)
        n[p.step] = booking.compare
      })
    case steps.cancel:
      return emit("Medusa's payment is canceled", (n) => {
        n[medusa.paymentCanceled] = 1
        n[p.step] = booking.compare
      })
    default:
      if (s[medusa.bookLock] === 0) {
        emit(`Medusa writes a refund of ${euros(amount)} that the gateway has made`, (n) => {
          if (amount > sum(n, captures) - sum(n, refunds)) {
            freePayment(n, p, due.later)
            return
          }
          n[medusa.bookLock] = 1
          n[p.lock] = 1
          n[p.row] = writeRow(n, refunds, amount)
          n[p.step] = booking.check
        })
      } else {
        emit("another refund of the order is running", (n) => freePayment(n, p, due.later))
      }
  }
}

/** `reportCapturedAfterCancel`: nobody looks for money at a canceled order. */
function tellCapturedAfterCancel(n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  if (n[medusa.order] === 2 && n[a.captured] > n[a.refunded] && !isTold(n, "cancel-failed")) {
    report(n, "captured-after-cancel")
    n[rest.toldLate] = 1
  }
}

/** The entry closes itself, and what is captured later is told anew. */
export function everythingBack(n: State): void {
  resolve(n, "captured-after-cancel")
  n[rest.toldLate] = 0
}

/** `reportOrderWithoutMoney`, and the entries that close themselves once the books agree. */
function tellOfOrder(n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  if (n[a.refunded] >= n[a.captured]) {
    everythingBack(n)
  }
  if (n[a.captured] >= price) {
    resolve(n, "rest-reserved")
  }
  if (attemptState(n, a) === "released" && n[medusa.order] === 1) {
    report(n, "order-unpaid")
  }
}

function freePayment(s: State, p: ProcessSlots, next: number): void {
  // A comparison for a person leaves the schedule unchanged (`ReconcileStore.release`); the job's own sets a new due date.
  const a = at(attempts, s[p.attempt])
  // A notice that arrived meanwhile is processed next (`reconcileWithLease`).
  const planned = s[a.heard] === 0 ? next : due.now
  release(s, a, s[p.request] === 0 ? planned : s[p.four])
  leave(s, p)
}

/** A person waiting at a screen gets the answer. */
function leave(s: State, p: ProcessSlots): void {
  if (s[p.request] === 0) {
    endProcess(s, p)
  } else {
    tell(s, p, told.done)
  }
}
