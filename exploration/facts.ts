import { isPaid } from "../src/domain/attempt-states"
import type { StoreFacts } from "../src/domain/store-facts"
import { completionRunsFor } from "../src/domain/unpaid-order"

import { at, attempts, type AttemptSlots, captures, medusa, operations, type State } from "./layout"
import { isUnresolved } from "./statements"
import { attemptState, kinds, units } from "./views"

/** The model's fixed current time. */
export const now = new Date(1_000_000_000)
const recently = new Date(now.getTime() - 1000)
const longAgo = new Date(now.getTime() - 2 * completionRunsFor)

/** When something began, by its age class: never, within the time a call of core may take, or earlier. */
export function begunAt(age: number): Date | null {
  return age === 0 ? null : age === 1 ? recently : longAgo
}

/** `readStoreFacts`: what Medusa shows about an attempt. */
export function factsOf(s: State, a: AttemptSlots): StoreFacts {
  const index = attempts.indexOf(a)
  const others = attempts.filter((other) => other !== a && s[other.exists] === 1 && s[other.duplicate] === 0)
  const paidOthers = others.filter((other) => isPaid(attemptState(s, other)))
  const isOwn = s[medusa.payment] === 1 && s[medusa.paymentOf] === index
  const completing = paidOthers.filter((other) => s[other.completed] === 0 && s[other.completion] === 1)
  return {
    session:
      s[medusa.session] !== 0 && s[medusa.session] === s[a.session]
        ? { id: String(s[a.session]), amount: units(s[medusa.sessionAmount]) }
        : null,
    otherSession: s[medusa.session] !== 0 && s[medusa.session] !== s[a.session],
    payment: isOwn
      ? {
          id: "payment",
          sessionId: String(s[a.session]),
          captured: s[at(captures, 0).id] !== 0,
          canceled: s[medusa.paymentCanceled] === 1,
        }
      : null,
    coreEntersUntil: null,
    leftPayments: [],
    cart: s[medusa.cart] === 1 ? { id: "cart", total: units(s[medusa.cartTotal]), currency: "CHF" } : null,
    order:
      s[medusa.order] === 0
        ? null
        : {
            id: "order",
            canceled: s[medusa.order] === 2,
            createdAt: begunAt(s[medusa.orderAge]) ?? longAgo,
            paidElsewhere: false,
            owed: null,
          },
    collection: { id: "collection", amount: units(s[medusa.cartTotal]), currency: "CHF" },
    releasing: operations.some(
      (x) =>
        s[x.attempt] === index + 1 &&
        isUnresolved(s, x) &&
        kinds[s[x.kind]] === "release" &&
        s[x.authorizedBefore] > 0,
    ),
    paidBefore: paidOthers.some((other) => s[other.paidAt] < s[a.paidAt]),
    otherCompletesUntil: completing.length > 0 ? new Date(recently.getTime() + completionRunsFor) : null,
    otherHoldsMoney: paidOthers.length > 0,
    otherPaymentBooked: s[medusa.payment] === 1 && !isOwn && s[medusa.paymentCanceled] === 0,
    providerEnabled: true,
  }
}
