import { isPaid } from "../src/domain/attempt-states"

import { at, attempts, type AttemptSlots, medusa, rest, type State } from "./layout"
import { type Emit, lookAgain, runs } from "./model"
import { programs } from "./programs"
import { due } from "./statements"
import { attemptState, price } from "./views"

/** The cart is changed, reset, deleted, or gets a new payment session. */
export function cart(s: State, emit: Emit): void {
  const isLocked = s[medusa.order] !== 0 || runs(s, programs.completeCart)
  if (s[rest.backOffice] === 0 || s[medusa.cart] === 0 || isLocked) {
    return
  }
  const touch = (label: string, change: (n: State) => void) =>
    emit(label, (n) => {
      n[rest.backOffice] -= 1
      change(n)
    })
  const total = s[medusa.cartTotal] === price ? 1 : price
  touch(total === price ? "the cart is set back" : "the cart is changed", (n) => {
    n[medusa.cartTotal] = total
    dropSession(n)
  })
  touch("the cart is deleted", (n) => {
    n[medusa.cart] = 0
    dropSession(n)
  })
  if (s[medusa.session] === 0 && s[medusa.cartTotal] === price) {
    touch("the shopper chooses the method again", openSession)
  }
}

/** `AttemptStore.supersede` */
function dropSession(n: State): void {
  for (const a of attempts) {
    if (n[a.exists] === 1 && n[a.session] === n[medusa.session]) {
      n[a.superseded] = 1
      n[a.due] = isPaid(attemptState(n, a)) && n[a.completed] === 0 ? due.now : n[a.due]
    }
  }
  n[medusa.session] = 0
  lookAgain(n)
}

/** `adoptPaidAttempt`, else a new attempt. */
function openSession(n: State): void {
  const session = newSession(n)
  const paid = attempts
    .filter(
      (a) => n[a.exists] === 1 && n[a.duplicate] === 0 && n[a.completed] === 0 && isPaid(attemptState(n, a)),
    )
    .at(0)
  const fresh = at(attempts, 1)
  const a: AttemptSlots | undefined = paid ?? (n[fresh.exists] === 0 ? fresh : undefined)
  if (!a) {
    return
  }
  n[a.exists] = 1
  n[a.inquiry] = 1
  n[a.session] = session
  n[a.superseded] = 0
  n[medusa.session] = session
  n[medusa.sessionAmount] = n[medusa.cartTotal]
}

/** The number of the session being opened. */
export function newSession(s: State): number {
  return 1 + Math.max(s[medusa.session], ...attempts.map((a) => s[a.session]))
}
