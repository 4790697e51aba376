import { type AttemptState, attemptStates, type Hearing, stateTable } from "../src/domain/attempt-states"
import { effectOfInquiry } from "../src/domain/inquiry-effect"
import { effectOfNotice, type NoticeEffect } from "../src/domain/notice-effect"
import type { PayId } from "../src/paygate/values"

import { inquire } from "./gateway"
import { at, attempts, type AttemptSlots, type Payment, payments, type State } from "./layout"
import { type Emit, type Model, useFault } from "./model"
import { report } from "./problems"
import { attemptOf, attemptState, price, setAttemptState, type Totals, units } from "./views"

/** The payments the gateway may have created for an attempt; for a form in two tabs, both. */
export function paymentsOf(m: Model, s: State, a: AttemptSlots): readonly Payment[] {
  if (s[a.duplicate] === 1) {
    return [at(payments, 1)]
  }
  return m.twoTabs ? payments : [at(payments, attempts.indexOf(a))]
}

/** `AttemptStore.moveState`: only from the state that was read. */
export function moveState(
  s: State,
  a: AttemptSlots,
  from: AttemptState,
  to: AttemptState,
  facts: { payId?: number; paid?: boolean; authorized?: number; captured?: number; refunded?: number },
): boolean {
  if (attemptState(s, a) !== from) {
    return false
  }
  setAttemptState(s, a, to)
  if (stateTable[to].mayBecomeOrder && s[a.paidAt] === 0) {
    s[a.paidAt] = 1 + Math.max(...attempts.map((one) => s[one.paidAt]))
  }
  if (facts.payId !== undefined && (facts.paid === true || s[a.payId] === 0)) {
    s[a.payId] = facts.payId
  }
  s[a.authorized] = facts.authorized ?? s[a.authorized]
  s[a.captured] = facts.captured ?? s[a.captured]
  s[a.refunded] = facts.refunded ?? s[a.refunded]
  return true
}

/** An inquiry's answer for an attempt, with the PayID it names; see `inquireAttempt`. */
export interface Answer {
  readonly label: string
  readonly fault: boolean
  readonly payId: number
  readonly totals: Totals | undefined
}

export function askAbout(m: Model, s: State, a: AttemptSlots): readonly Answer[] {
  const made = paymentsOf(m, s, a).filter((p) => s[p.made] === 1)
  const known = s[a.payId] === 0 ? undefined : at(payments, s[a.payId] - 1)
  const counts = made.find((p) => holdsMoney(s, p)) ?? made.at(-1)
  const other = known && attemptState(s, a) === "failed" && !holdsMoney(s, known) ? counts : undefined
  const p = other ?? known ?? counts
  if (!p) {
    return [{ label: "is asked and knows no such payment", fault: false, payId: 0, totals: undefined }]
  }
  return inquire(s, p, m.rules).map((heard) => ({
    ...heard,
    payId: payments.indexOf(p) + 1,
    totals:
      heard.totals ?? (m.rules.has("a refused inquiry says nothing of the payment") ? undefined : nothing),
  }))
}

/** Without the rule a refused inquiry counts as the end of the payment. */
const nothing: Totals = { authorized: units(0), captured: units(0), refunded: units(0), lastStatus: "FAILED" }

function holdsMoney(s: State, p: Payment): boolean {
  return s[p.authorized] > 0 || s[p.captured] > 0
}

/** `noteInquiry` */
export function noteAnswer(m: Model, n: State, a: AttemptSlots, read: AttemptState, answer: Answer): void {
  if (!answer.totals) {
    return
  }
  const { totals } = answer
  const seen = { ...attemptOf(n, a, m.moneyMoves), state: read, stateReason: null }
  const theirs = [totals.captured, totals.authorized].find((amount) => amount !== "unknown" && amount > 0)
  const amount =
    m.rules.has("another amount is not taken as ours") || theirs === undefined || theirs === "unknown"
      ? seen.amount
      : theirs
  const effect = effectOfInquiry({ ...seen, amount }, { payId: String(answer.payId) as PayId, totals })
  if (!effect) {
    return
  }
  const { paid, authorized, captured, refunded } = effect.facts
  const moved = moveState(n, a, read, effect.state, {
    payId: answer.payId,
    paid: paid && m.rules.has("the PayID that succeeded is the payment's"),
    authorized,
    captured,
    refunded,
  })
  if (moved && effect.isNew && effect.state === "differs") {
    report(n, "amount-differs")
  }
  leaveSchedule(m, n, a)
}

/** Without the rule a failed payment is no longer inquired about. */
export function leaveSchedule(m: Model, n: State, a: AttemptSlots): void {
  if (
    attemptState(n, a) === "failed" &&
    !m.rules.has("what can still change stays on the inquiry schedule")
  ) {
    n[a.inquiry] = 0
  }
}

/** The bit of a message in the inbox: each payment has one for failed and one for paid. */
export function noticeBit(p: Payment, isPaid: boolean): number {
  return 1 << (payments.indexOf(p) * 2 + (isPaid ? 1 : 0))
}

/**
 * The row whose messages an attempt reads, see `NoticeStore.pending`: the inbox knows TransIDs, and a second payment of one form
 * has that of the first. Without the rule it reads those, and takes the PayID they name.
 */
export function inboxOf(m: Model, s: State, a: AttemptSlots): AttemptSlots | undefined {
  if (s[a.duplicate] === 0) {
    return a
  }
  return m.rules.has("a second payment hears nothing of the first") ? undefined : at(attempts, 0)
}

/** `applyNotices`, for one message. */
export function applyNotice(
  m: Model,
  s: State,
  a: AttemptSlots,
  p: Payment,
  isPaid: boolean,
  emit: Emit,
): void {
  const payId = payments.indexOf(p) + 1
  const name = `the notice that PayID ${payId} ${isPaid ? "is paid" : "failed"} is applied`
  const read = attemptState(s, a)
  const inbox = inboxOf(m, s, a) ?? a
  const taken = (n: State) => {
    n[inbox.heard] &= ~noticeBit(p, isPaid)
  }
  const effect = effectFor(m, s, a, payId, isPaid)
  switch (effect.kind) {
    case "nothing":
      return emit(name, (n) => {
        taken(n)
        if (read === "open") {
          moveState(n, a, read, read, { payId })
        }
      })
    case "ask":
      for (const answer of askAbout(m, s, a)) {
        emit(`${name}: the gateway ${answer.label}`, (n) => {
          useFault(n, answer.fault)
          taken(n)
          noteAnswer(m, n, a, read, answer)
        })
      }
      return
    case "second-payment":
      return emit(`${name}: a second payment of the form`, (n) => {
        taken(n)
        insertDuplicate(n, payId)
      })
    case "heard":
      return emit(name, (n) => {
        taken(n)
        hear(m, n, a, payId, effect.heard)
        leaveSchedule(m, n, a)
      })
  }
}

function effectFor(m: Model, s: State, a: AttemptSlots, payId: number, isPaid: boolean): NoticeEffect {
  const seen = attemptOf(s, a, m.moneyMoves)
  const effect = effectOfNotice(seen, {
    Code: isPaid ? "00000000" : "22060301",
    Status: isPaid ? "OK" : "FAILED",
    PayID: String(payId),
  })
  if (effect.kind === "second-payment" && !m.rules.has("a second payment of one form goes back")) {
    return { kind: "nothing" }
  }
  if (effect.kind === "ask" && !m.rules.has("a success is believed for unfinished payments only")) {
    return { kind: "heard", heard: m.moneyMoves === "at-payment" ? "taken" : "reserved" }
  }
  if (effect.kind === "nothing" && !isPaid && !m.rules.has("a failure under another PayID says nothing")) {
    return { kind: "heard", heard: "declined" }
  }
  return effect
}

function hear(m: Model, n: State, a: AttemptSlots, payId: number, heard: Hearing): void {
  const read = attemptState(n, a)
  const to = afterHearing(m, read, heard)
  const isNew = to !== read
  moveState(n, a, read, to, {
    payId,
    paid: heard !== "declined" && isNew && m.rules.has("the PayID that succeeded is the payment's"),
    ...(isNew && heard === "reserved" ? { authorized: price } : {}),
    ...(isNew && heard === "taken" ? { captured: price } : {}),
  })
}

/** Without their rules an old message makes a payment paid again, and a failure of another PayID makes a paid one failed. */
function afterHearing(m: Model, read: AttemptState, heard: Hearing): AttemptState {
  if (heard === "declined" && !m.rules.has("a failure under another PayID says nothing")) {
    return "failed"
  }
  if (!stateTable[read].believesNotices) {
    return heard === "taken" ? "captured" : "authorized"
  }
  return stateTable[read].after[heard]
}

/** `OrphanStore.insertDuplicate` */
function insertDuplicate(n: State, payId: number): void {
  const a = at(attempts, 1)
  if (n[a.exists] === 0) {
    n[a.exists] = 1
    n[a.duplicate] = 1
    n[a.payId] = payId
    n[a.state] = attemptStates.indexOf("open")
    n[a.due] = 2
    n[a.inquiry] = 1
  }
}
