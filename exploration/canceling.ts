import { booking, everythingBack } from "./books"
import { provider } from "./buttons"
import {
  at,
  attempts,
  captures,
  medusa,
  payments,
  type ProcessSlots,
  refunds,
  rest,
  type State,
} from "./layout"
import { type Emit, endProcess, freeProcess, type Model, runs } from "./model"
import { isTold, report, resolve } from "./problems"
import { programs } from "./programs"
import { ask, asking, isAsking, isBlocked } from "./requests"
import { deleteLeft, deleteRow, sum, writeRow } from "./rows"
import type { Rules } from "./rules"
import { unresolvedOf } from "./statements"
import { attemptState, euros, kinds, price } from "./views"

const canceling = { begin: 0, mark: 1 } as const

/**
 * Core's `cancelOrderWorkflow`: it asks the provider to release or to refund, marks the order as canceled before or after the
 * answer, and swallows what the provider throws.
 */
export function cancelOrder(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  if (isAsking(s[p.step])) {
    return ask(m, s, p, "core's cancellation", emit)
  }
  switch (s[p.step]) {
    case canceling.begin:
      emit("core cancels the payment, then the order", (n) => askProvider(m, n, p))
      return emit("core cancels the order, then the payment", (n) => {
        markCanceled(n)
        askProvider(m, n, p)
      })
    case canceling.mark:
      return emit("core marks the order as canceled and says so", (n) => {
        markCanceled(n)
        endProcess(n, p)
        begin(n, p)
      })
    case asking.done:
      return emit("core has canceled the payment", (n) => {
        n[medusa.paymentCanceled] = isRelease(n, p) ? 1 : n[medusa.paymentCanceled]
        n[p.step] = canceling.mark
      })
    default:
      return emit("core swallows why the payment was not canceled", (n) => {
        if (isRelease(n, p)) {
          report(n, "cancel-failed")
        } else {
          deleteRow(n, refunds, n[p.row])
        }
        n[p.step] = canceling.mark
      })
  }
}

function markCanceled(n: State): void {
  n[medusa.order] = 2
  n[medusa.owed] = 0
}

function isRelease(s: State, p: ProcessSlots): boolean {
  return at(kinds, s[p.kind]) === "release"
}

/** A payment that Medusa shows as captured is refunded, any other one is canceled. */
function askProvider(m: Model, n: State, p: ProcessSlots): void {
  const left = sum(n, captures) - sum(n, refunds)
  n[p.step] = canceling.mark
  if (n[medusa.paymentCanceled] === 1 || (sum(n, captures) > 0 && left === 0)) {
    return
  }
  if (left > 0) {
    return refund(m, n, p, left)
  }
  const state = attemptState(n, at(attempts, n[p.attempt]))
  n[p.kind] = kinds.indexOf("release")
  if (state === "authorized") {
    n[p.amount] = price
    n[p.step] = isBlocked(n, n[p.attempt], m.rules) ? asking.failed : asking.start
    return
  }
  // The plugin has nothing to release, so core closes the payment.
  n[medusa.paymentCanceled] = 1
  if (state === "captured") {
    report(n, "cancel-not-possible")
  }
}

/** Core, or `recordRefund` for a canceled order, writes its row and asks the provider. */
function refund(m: Model, n: State, p: ProcessSlots, amount: number): void {
  n[p.kind] = kinds.indexOf("refund")
  n[p.amount] = amount
  n[p.row] = writeRow(n, refunds, amount)
  n[p.key] = n[p.row] + 10
  provider(m, n, p)
}

const finishing = { look: 0, lock: 1 } as const

function begin(n: State, p: ProcessSlots): void {
  n[p.program] = programs.finishCanceled
  n[p.step] = finishing.look
}

/** `finishCanceledAttempt`: what core swallowed is done by the subscriber, or by the job. */
export function finishCanceled(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  if (isAsking(s[p.step])) {
    return ask(m, s, p, `what the cancellation left, ${euros(s[p.amount])}`, emit)
  }
  switch (s[p.step]) {
    case finishing.look:
      return emit("the cancellation is finished: looked at", (n) => look(m, n, p))
    case finishing.lock:
      if (s[medusa.bookLock] === 0) {
        emit("the cancellation is finished: has the order to itself", (n) => refundRest(m, n, p))
      }
      return
    case asking.done:
      return emit("the cancellation is finished: done", (n) => {
        const a = at(attempts, n[p.attempt])
        resolve(n, "operation-not-executed")
        resolve(n, "medusa-shows-more")
        if (
          n[a.refunded] < n[a.captured] &&
          m.rules.has("a cancellation is finished when everything is back")
        ) {
          report(n, "cancel-failed")
          n[a.tried] = 0
          endProcess(n, p)
          return
        }
        everythingBack(n)
        end(n, p)
      })
    default:
      return emit("the cancellation is finished: not yet", (n) => {
        deleteRow(n, refunds, n[p.row])
        report(n, "cancel-failed")
        endProcess(n, p)
      })
  }
}

function look(m: Model, n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  n[a.tried] = 1
  switch (attemptState(n, a)) {
    case "authorized":
      if (isBlocked(n, n[p.attempt], m.rules)) {
        report(n, "cancel-failed")
        return endProcess(n, p)
      }
      n[p.kind] = kinds.indexOf("release")
      n[p.amount] = price
      n[p.step] = asking.start
      return
    case "captured":
      if (isAPersonsMatter(m, n) || n[a.refunded] >= n[a.captured]) {
        return end(n, p)
      }
      n[p.two] = n[rest.toldLate]
      n[p.step] = finishing.lock
      return
    default:
      resolve(n, "cancel-failed")
      return endProcess(n, p)
  }
}

/** It stays a person's until everything is back. */
function isAPersonsMatter(m: Model, s: State): boolean {
  return m.rules.has("a capture after the cancellation is a person's") && s[rest.toldLate] === 1
}

/** `refundRest` */
function refundRest(m: Model, n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  n[medusa.bookLock] = 1
  n[p.lock] = 1
  const index = unresolvedOf(n, n[p.attempt])
  if (index < 0 && sum(n, refunds) > n[a.refunded]) {
    const { captured, refunded } = at(payments, n[a.payId] - 1)
    deleteLeft(n, n[p.attempt], Math.max(n[captured], n[a.captured]), Math.max(n[refunded], n[a.refunded]))
  }
  const left = sum(n, captures) - sum(n, refunds)
  if (index >= 0 || left <= 0 || sum(n, refunds) > n[a.refunded]) {
    report(n, "cancel-failed")
    return endProcess(n, p)
  }
  n[rest.behind] |= n[p.two]
  refund(m, n, p, left)
}

/** `reportReservedRest`, then the books are compared. */
function end(n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  resolve(n, "cancel-failed")
  if (n[a.captured] > 0 && n[a.captured] < n[a.authorized]) {
    report(n, "rest-reserved")
  }
  endProcess(n, p)
  n[p.program] = programs.keepBooks
  n[p.step] = booking.acquire
}

/** What the job still has to try: `releaseNextLeft`, and the look that finds the order canceled. */
export function isCancellationLeft(s: State, rules: Rules): boolean {
  const a = at(attempts, 0)
  const isPaid = ["authorized", "captured"].includes(attemptState(s, a))
  return (
    s[medusa.order] === 2 &&
    s[a.tried] === 0 &&
    isPaid &&
    s[a.refunded] < (rules.has("a rest that stays reserved is told") ? price : s[a.captured] || price) &&
    (isTold(s, "cancel-failed") || s[a.inquiry] === 1) &&
    unresolvedOf(s, 0) < 0
  )
}

/** People cancel the order, and the job finishes what is left of it. */
export function cancellations(m: Model, s: State, cancels: boolean, emit: Emit): void {
  if (!freeProcess(s)) {
    return
  }
  if (cancels && s[medusa.order] === 1 && !runs(s, programs.cancelOrder)) {
    emit("the admin cancels the order", (n) => {
      const p = freeProcess(n)
      if (p) {
        n[p.program] = programs.cancelOrder
        n[p.step] = canceling.begin
      }
    })
  }
  if (isCancellationLeft(s, m.rules) && !runs(s, programs.finishCanceled) && !runs(s, programs.cancelOrder)) {
    emit("the job finishes the cancellation", (n) => {
      const p = freeProcess(n)
      if (p) {
        begin(n, p)
      }
    })
  }
}
