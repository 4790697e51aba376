import { nextStep } from "../src/domain/next-step"
import { nextUnpaidStep } from "../src/domain/unpaid-order"

import { autoRefund, begin, end, movements, reconciling } from "./auto-refund"
import { booking } from "./books"
import { newSession } from "./cart"
import { completing } from "./completion"
import { begunAt, factsOf, now } from "./facts"
import { at, attempts, type AttemptSlots, medusa, payments, type ProcessSlots, type State } from "./layout"
import { type Emit, endProcess, type Model } from "./model"
import { applyNotice, inboxOf, noticeBit } from "./paying"
import { report, resolve } from "./problems"
import { programs } from "./programs"
import { ask, asking, isAsking } from "./requests"
import { acquire, due, unresolvedOf, wake } from "./statements"
import { attemptOf, attemptState, euros, setAttemptState } from "./views"

const carried = { adopt: 1, turnAway: 2, done: 3 } as const

/** `reconcilePayment` */
export function reconcile(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const which = attempts.indexOf(a) === 0 ? "the payment" : "the second payment"
  if (isAsking(s[p.step])) {
    const from = m.rules.has("turning away comes before the gateway is asked")
      ? (["auto-refunding"] as const)
      : (["auto-refunding", "authorized", "captured"] as const)
    return ask(m, s, p, `refunding ${euros(s[p.amount])}`, emit, from)
  }
  switch (s[p.step]) {
    case reconciling.acquire:
      return emit(`reconciling ${which} begins`, (n) => {
        if (acquire(n, a)) {
          n[p.lease] = 1
          n[p.step] = reconciling.notices
        } else {
          wake(n, a, m.rules)
          endProcess(n, p)
        }
      })
    case reconciling.notices:
      return notices(m, s, p, emit)
    case reconciling.step:
      return takeStep(m, s, p, emit)
    case reconciling.carry:
      return carry(m, s, p, emit)
    case reconciling.movements:
      return movements(m, s, p, emit)
    case reconciling.autoRefund:
      return emit("what is left to refund is looked at", (n) => autoRefund(m, n, p))
    case asking.done:
      return emit("it went back", (n) => {
        if (
          attemptState(n, a) !== "auto-refunded" &&
          !m.rules.has("turning away comes before the gateway is asked")
        ) {
          setAttemptState(n, a, "auto-refunded")
        }
        n[p.step] = reconciling.step
      })
    default:
      return emit("it did not go back yet", (n) => {
        report(n, "auto-refund-failed")
        end(n, p, due.later)
      })
  }
}

function notices(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const inbox = inboxOf(m, s, a)
  const heard = inbox === undefined ? 0 : s[inbox.heard]
  for (const payment of payments) {
    for (const isPaid of [false, true]) {
      if ((heard & noticeBit(payment, isPaid)) !== 0) {
        return applyNotice(m, s, a, payment, isPaid, emit)
      }
    }
  }
  emit("no notice waits", (n) => {
    n[p.step] = reconciling.step
  })
}

function seen(m: Model, s: State, a: AttemptSlots) {
  return { ...attemptOf(s, a, m.moneyMoves), completionStartedAt: begunAt(s[a.completion]) }
}

function takeStep(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const state = attemptState(s, a)
  switch (state) {
    case "auto-refunding":
      return emit("it has to go back", (n) => {
        if (unresolvedOf(n, n[p.attempt]) >= 0) {
          end(n, p, due.later)
        } else {
          n[p.step] = reconciling.movements
        }
      })
    case "auto-refunded":
      return emit("it is back: told", (n) => {
        resolve(n, "auto-refund-failed")
        resolve(n, "amount-differs")
        report(n, "auto-refunded")
        end(n, p, due.none)
      })
    case "held":
    case "differs":
      return emit("a person decides", (n) => end(n, p, due.none))
    case "open":
    case "failed":
    case "released":
      return unpaid(m, s, p, emit)
    case "authorized":
    case "captured":
      return paid(m, s, p, emit)
  }
}

function unpaid(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const next = nextUnpaidStep(
    {
      ...seen(m, s, a),
      status: null,
      supersededAt: s[a.superseded] === 1 ? now : null,
      orderAwaitsSince: null,
    },
    factsOf(s, a),
    { pendingOrders: "wait", now },
  )
  emit(`unpaid: ${next.step}`, (n) => {
    if (next.step === "unpaid") {
      report(n, "order-unpaid")
      n[a.completion] = 0
    }
    end(n, p, next.step === "wait" ? due.later : due.none)
  })
}

function paid(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const captures = s[a.captured] >= s[a.authorized] && attemptState(s, a) === "captured"
  const next = nextStep(seen(m, s, a), factsOf(s, a), captures, now)
  const go = (code: number) => (n: State) => {
    n[p.kind] = n[a.state]
    n[p.three] = n[a.completion]
    n[p.four] = n[a.session]
    n[p.one] = code
    n[p.step] = reconciling.carry
  }
  const name = `next step: ${next.step}`
  switch (next.step) {
    case "complete-cart":
    case "process-payment":
      return emit(name, (n) => {
        n[p.program] = programs.completeCart
        n[p.after] = 1
        n[p.one] = 0
        n[p.step] = next.step === "complete-cart" ? completing.order : completing.read
      })
    case "keep-books":
      return emit(name, (n) => {
        n[p.program] = programs.keepBooks
        n[p.step] = booking.compare
      })
    case "adopt":
      return emit(name, go(carried.adopt))
    case "auto-refund":
      return emit(`${name} (${next.reason})`, go(carried.turnAway))
    case "done":
      return emit(name, go(carried.done))
    case "wait":
      return emit(name, (n) => end(n, p, due.later))
    case "nothing":
    case "follow-payment":
    case "drop-payments":
      return emit(name, (n) => end(n, p, due.none))
  }
}

/** The result of a completion by the plugin, `endCompletion`: the facts are read again, or it is retried later. */
export function afterCompletion(n: State, p: ProcessSlots, ok: boolean): void {
  n[at(attempts, n[p.attempt]).completion] = 0
  if (ok) {
    n[p.step] = reconciling.step
  } else {
    end(n, p, due.later)
  }
}

function carry(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const isAsRead = (n: State) => n[a.state] === n[p.kind]
  switch (s[p.one]) {
    case carried.adopt:
      return emit("it goes on in a new session", (n) => {
        const session = newSession(n)
        if (isAsRead(n) && n[a.session] === n[p.four] && n[a.completed] === 0 && n[medusa.cart] === 1) {
          n[a.session] = session
          n[a.superseded] = 0
          n[medusa.session] = session
          n[medusa.sessionAmount] = n[medusa.cartTotal]
        }
        n[p.step] = reconciling.step
      })
    case carried.turnAway:
      return emit("it is turned away", (n) => turnAway(m, n, p, isAsRead(n)))
    default:
      return emit("the order has it: read back", (n) => {
        n[a.completed] = 1
        n[a.inquiry] = 1
        n[a.seen] = 0
        n[p.program] = programs.keepBooks
        n[p.step] = booking.compare
      })
  }
}

/** `OrphanStore.turnAway` */
function turnAway(m: Model, n: State, p: ProcessSlots, isAsRead: boolean): void {
  const a = at(attempts, n[p.attempt])
  const began =
    n[a.completion] !== n[p.three] && m.rules.has("turning away is lost to a completion that began")
  if (!isAsRead || began) {
    n[p.step] = reconciling.step
  } else if (m.rules.has("turning away comes before the gateway is asked")) {
    setAttemptState(n, a, "auto-refunding")
    n[p.step] = reconciling.step
  } else {
    begin(n, p)
  }
}
