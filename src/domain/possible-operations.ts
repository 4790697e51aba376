import type { Attempt } from "./attempt"
import type { Method } from "./methods"
import type { Operation } from "./operation"

/** Why something cannot be done with a payment; the texts are with the admin pages. */
export const impossibilities = [
  "not-paid",
  "no-payment-yet",
  "money-is-back",
  "money-goes-back",
  "waits-for-decision",
  "order-canceled",
  "taken-at-payment",
  "all-captured",
  "nothing-owed",
  "rest-released",
  "nothing-captured",
  "all-refunded",
  "method-cannot-release",
  "nothing-to-release",
  "captured-cannot-be-released",
  "no-pay-id",
] as const
export type Impossibility = (typeof impossibilities)[number]

/** Minor units. */
export type Possibility =
  | { readonly possible: true; readonly most: number }
  | { readonly possible: false; readonly reason: Impossibility }

/** What an admin can do with a payment now. */
export interface PossibleOperations {
  readonly capture: Possibility
  /** Whether less than the rest may be captured, and the rest released with it. */
  readonly captureInParts: boolean
  readonly refund: Possibility
  readonly release: Possibility
}

interface Facts {
  readonly attempt: Pick<
    Attempt,
    "state" | "amount" | "capturedAmount" | "refundedAmount" | "paymentId" | "payId"
  >
  readonly method: Pick<Method, "moneyMoves" | "partialCapture" | "release">
  /** A capture has released the rest of the reservation, so that nothing is left to capture. */
  readonly restReleased: boolean
  readonly orderCanceled: boolean
  /** What the order still owes, in minor units; undefined where there is no order, or Medusa does not say. */
  readonly owed: number | undefined
}

/** What can be done with a payment, and why the rest cannot. */
export function possibleOperations(facts: Facts): PossibleOperations {
  return {
    capture: captureOf(facts),
    captureInParts: facts.method.partialCapture,
    refund: refundOf(facts),
    release: releaseOf(facts),
  }
}

/** Whether a capture has released the rest of the reservation, so that nothing is left to capture. */
export function isRestReleased(
  operations: readonly Pick<Operation, "kind" | "state" | "closesRest">[],
): boolean {
  return operations.some(
    ({ kind, state, closesRest }) => kind === "capture" && state === "succeeded" && closesRest,
  )
}

/** The money went another way, so that nothing can be done with it here. */
const goneAnotherWay = {
  released: "money-is-back",
  "auto-refunded": "money-is-back",
  "auto-refunding": "money-goes-back",
  held: "waits-for-decision",
  differs: "waits-for-decision",
} as const

/** What a state alone forbids; null where the amounts and the method decide. */
const forbidden: Readonly<
  Record<Operation["kind"], Readonly<Record<Attempt["state"], Impossibility | null>>>
> = {
  capture: { ...goneAnotherWay, open: "not-paid", failed: "not-paid", authorized: null, captured: null },
  refund: {
    ...goneAnotherWay,
    open: "not-paid",
    failed: "not-paid",
    authorized: "nothing-captured",
    captured: null,
  },
  release: {
    ...goneAnotherWay,
    open: null,
    failed: "nothing-to-release",
    authorized: null,
    captured: "captured-cannot-be-released",
  },
}

function captureOf({ attempt, method, restReleased, orderCanceled, owed }: Facts): Possibility {
  const reason = forbidden.capture[attempt.state]
  if (reason !== null) {
    return no(reason)
  }
  if (method.moneyMoves === "at-payment") {
    return no("taken-at-payment")
  }
  if (attempt.capturedAmount >= attempt.amount) {
    return no("all-captured")
  }
  if (restReleased) {
    return no("rest-released")
  }
  if (orderCanceled) {
    return no("order-canceled")
  }
  if (attempt.paymentId === null) {
    return no("no-payment-yet")
  }
  const most = mostToCapture(attempt.amount - attempt.capturedAmount, owed)
  return most > 0 ? { possible: true, most } : no("nothing-owed")
}

/**
 * What may be captured of a reservation. A changed order may owe less than is reserved; the shop may not take the difference.
 * Medusa does not round, so the last part may be one minor unit more than the order owes. Minor units.
 */
export function mostToCapture(reserved: number, owed: number | undefined): number {
  return owed === undefined || reserved <= owed + 1 ? reserved : owed
}

function refundOf({ attempt }: Facts): Possibility {
  const reason = forbidden.refund[attempt.state]
  if (reason !== null) {
    return no(reason)
  }
  if (attempt.refundedAmount >= attempt.capturedAmount) {
    return no("all-refunded")
  }
  return attempt.paymentId === null
    ? no("no-payment-yet")
    : { possible: true, most: attempt.capturedAmount - attempt.refundedAmount }
}

/** reverse.aspx undoes the last step: it releases a reservation, or cancels an unpaid payment (protocol notes 2.3). */
function releaseOf({ attempt, method }: Facts): Possibility {
  if (!method.release) {
    return no("method-cannot-release")
  }
  const reason = forbidden.release[attempt.state]
  if (reason !== null) {
    return no(reason)
  }
  if (attempt.state === "open" && method.moneyMoves === "at-capture") {
    return no("not-paid")
  }
  return attempt.payId === null ? no("no-pay-id") : { possible: true, most: attempt.amount }
}

function no(reason: Impossibility): Possibility {
  return { possible: false, reason }
}
