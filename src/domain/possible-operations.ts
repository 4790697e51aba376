import type { Attempt } from "./attempt"
import type { Method } from "./methods"
import type { Operation } from "./operation"

/** Why something cannot be done with a payment; the texts stand with the admin pages. */
export const impossibilities = [
  "not-paid",
  "no-payment-yet",
  "money-is-back",
  "money-goes-back",
  "waits-for-decision",
  "order-cancelled",
  "taken-at-payment",
  "all-captured",
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
  readonly operations: readonly Pick<Operation, "kind" | "state" | "closesRest">[]
  readonly orderCanceled: boolean
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
export function isRestReleased(operations: Facts["operations"]): boolean {
  return operations.some(
    ({ kind, state, closesRest }) => kind === "capture" && state === "succeeded" && closesRest,
  )
}

function captureOf({ attempt, method, operations, orderCanceled }: Facts): Possibility {
  switch (attempt.state) {
    case "open":
    case "failed":
      return no("not-paid")
    case "released":
    case "auto-refunded":
      return no("money-is-back")
    case "auto-refunding":
      return no("money-goes-back")
    case "held":
    case "differs":
      return no("waits-for-decision")
    case "authorized":
    case "captured":
      break
  }
  if (method.moneyMoves === "at-payment") {
    return no("taken-at-payment")
  }
  if (attempt.capturedAmount >= attempt.amount) {
    return no("all-captured")
  }
  if (isRestReleased(operations)) {
    return no("rest-released")
  }
  if (orderCanceled) {
    return no("order-cancelled")
  }
  return attempt.paymentId === null
    ? no("no-payment-yet")
    : { possible: true, most: attempt.amount - attempt.capturedAmount }
}

function refundOf({ attempt }: Facts): Possibility {
  switch (attempt.state) {
    case "open":
    case "failed":
      return no("not-paid")
    case "authorized":
      return no("nothing-captured")
    case "released":
    case "auto-refunded":
      return no("money-is-back")
    case "auto-refunding":
      return no("money-goes-back")
    case "held":
    case "differs":
      return no("waits-for-decision")
    case "captured":
      break
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
  switch (attempt.state) {
    case "open":
      if (method.moneyMoves === "at-capture") {
        return no("not-paid")
      }
      break
    case "failed":
      return no("nothing-to-release")
    case "captured":
      return no("captured-cannot-be-released")
    case "released":
    case "auto-refunded":
      return no("money-is-back")
    case "auto-refunding":
      return no("money-goes-back")
    case "held":
    case "differs":
      return no("waits-for-decision")
    case "authorized":
      break
  }
  return attempt.payId === null ? no("no-pay-id") : { possible: true, most: attempt.amount }
}

function no(reason: Impossibility): Possibility {
  return { possible: false, reason }
}
