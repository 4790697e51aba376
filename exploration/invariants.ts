import { isCancellationLeft } from "./canceling"
import {
  at,
  attempts,
  captures,
  medusa,
  operations,
  payments,
  processes,
  refunds,
  requests,
  rest,
  type State,
} from "./layout"
import { told } from "./model"
import { isTold } from "./problems"
import { sum } from "./rows"
import type { Rules } from "./rules"
import { due, isUnresolved } from "./statements"
import { isOld } from "./time"
import { attemptState, euros, oldest, price } from "./views"

/** Holds in every state: no person's request moves money twice, or moves money after that person was told that it failed. */
export function moneyMovedWrongly(s: State): string | undefined {
  for (const [index, request] of requests.entries()) {
    const own = operations.filter((x) => s[x.attempt] !== 0 && s[x.request] === index + 1)
    if (own.some((x) => s[x.decided] === 1)) {
      // A person's decision may be wrong; the comparison with Medusa then reports it.
      continue
    }
    const moved = own.reduce((total, x) => total + s[x.done], 0)
    if (moved > 1) {
      return `request ${index + 1} moved money ${moved} times`
    }
    if (moved === 1 && s[request.told] === told.failed) {
      return `request ${index + 1} moved money, and the person was told that it did not`
    }
  }
  return undefined
}

/** Nothing is running and the job has nothing left to do, so whatever is wrong now stays wrong. */
export function isAtRest(s: State, rules: Rules): boolean {
  return (
    processes.every((p) => s[p.program] === 0) &&
    operations.every((x) => s[x.open] === 0 && s[x.waiting] === 0) &&
    operations.every((x) => !isUnresolved(s, x) || (s[x.asked] === 1 && s[x.age] === oldest)) &&
    attempts.every(
      (a) =>
        s[a.due] !== due.now &&
        (s[a.inquiry] === 0 || s[a.seen] === 1 || hasUnresolved(s, attempts.indexOf(a))),
    ) &&
    !isCancellationLeft(s, rules) &&
    isOld(s, oldest)
  )
}

function hasUnresolved(s: State, attempt: number): boolean {
  return operations.some((x) => s[x.attempt] === attempt + 1 && isUnresolved(s, x))
}

/** At rest nothing is unresolved without a problem, and Medusa's sums equal the gateway's, or a problem was reported. */
export function booksAtRest(s: State, rules: Rules): string | undefined {
  if (!isAtRest(s, rules)) {
    return undefined
  }
  if (operations.some((x) => isUnresolved(s, x)) && !isTold(s, "operation-unknown")) {
    return "a request is unresolved, and nobody is told"
  }
  const p = at(payments, 0)
  const shown = { captured: sum(s, captures), refunded: sum(s, refunds) }
  const differ = shown.captured !== s[p.captured] || shown.refunded !== s[p.refunded]
  const words =
    `Medusa shows ${euros(shown.captured)} captured and ${euros(shown.refunded)} refunded, ` +
    `the gateway ${euros(s[p.captured])} and ${euros(s[p.refunded])}`
  if (differ && !isTold(s, "operation-unknown", "medusa-shows-more", "moved-at-gateway", "payment-closed")) {
    return `${words}, and nobody is told`
  }
  const left = s[medusa.order] === 2 ? leftOfCanceled(s) : undefined
  if (left !== undefined) {
    return left
  }
  if (
    s[p.authorized] === 0 &&
    s[medusa.order] === 1 &&
    s[medusa.paymentCanceled] === 0 &&
    s[rest.faults] >= 0
  ) {
    return isTold(s, "operation-unknown", "moved-at-gateway", "medusa-shows-more")
      ? undefined
      : "the reservation is gone, and Medusa shows it"
  }
  return undefined
}

/** Of a canceled order nothing stays at the gateway, or a problem was reported; what a person was told of stays that person's. */
function leftOfCanceled(s: State): string | undefined {
  if (s[rest.behind] === 1) {
    return "what was captured after the cancellation was refunded behind a person's back"
  }
  const p = at(payments, 0)
  const held = s[p.captured] > 0 ? s[p.captured] - s[p.refunded] : s[p.authorized]
  const reserved = s[p.captured] > 0 ? s[p.authorized] - s[p.captured] : 0
  const isKnown = isTold(
    s,
    "operation-unknown",
    "medusa-shows-more",
    "moved-at-gateway",
    "payment-closed",
    "cancel-failed",
    "captured-after-cancel",
  )
  if (held > 0 && !isKnown) {
    return `the order is canceled, ${euros(held)} of it are at the gateway, and nobody is told`
  }
  return reserved > 0 && !isKnown && !isTold(s, "rest-reserved")
    ? `the order is canceled, ${euros(reserved)} of it are reserved, and nobody is told`
    : undefined
}

/** No order is placed or kept on money that is being refunded, is on hold, or differs in amount. */
export function orderOnMoneyThatLeaves(s: State): string | undefined {
  const a = at(attempts, s[medusa.paymentOf])
  const isLive = s[medusa.order] === 1 && s[medusa.payment] === 1 && s[medusa.paymentCanceled] === 0
  const state = attemptState(s, a)
  return isLive && ["auto-refunding", "auto-refunded", "held", "differs"].includes(state)
    ? `an order exists on a payment that is ${state}`
    : undefined
}

/** At rest all money at the gateway belongs to an order, or a problem was reported; and every order has its money. */
export function moneyAtRest(s: State, rules: Rules): string | undefined {
  if (!isAtRest(s, rules) || s[rest.notices] !== 0) {
    return undefined
  }
  if (operations.some((x) => isUnresolved(s, x))) {
    return isTold(s, "operation-unknown") ? undefined : "a request is unresolved, and nobody is told"
  }
  const owner =
    s[medusa.payment] === 1 && s[medusa.order] === 1 ? s[at(attempts, s[medusa.paymentOf]).payId] : 0
  const isKnown = isTold(
    s,
    "amount-differs",
    "money-held",
    "auto-refund-failed",
    "state-unknown",
    "moved-at-gateway",
  )
  for (const [index, p] of payments.entries()) {
    const held = s[p.captured] > 0 ? s[p.captured] - s[p.refunded] : s[p.authorized]
    if (held > 0 && owner !== index + 1 && !isKnown) {
      return `${euros(held)} of PayID ${index + 1} are at the gateway for no order, and nobody is told`
    }
    if (owner === index + 1 && held !== price && !isKnown) {
      return `an order of ${euros(price)} stands on ${euros(held)}, and nobody is told`
    }
  }
  return s[medusa.order] === 1 && owner === 0 && !isTold(s, "order-unpaid") && !isKnown
    ? "an order exists without money, and nobody is told"
    : undefined
}
