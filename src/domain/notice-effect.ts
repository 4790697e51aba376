import { type Outcome, outcomeOf } from "../paygate/codes"

import { advance, type AttemptState } from "./attempt"
import { type MethodId, methods } from "./methods"

/** How an account's contract for a method moves money. */
export interface Contract {
  /** TWINT "Sale": the payment is captured at once (TWINT document, capture). */
  readonly twintSale: boolean
}

/** The state a paid attempt is in right after payment, by the method and the account's contract. */
export function paidState(method: MethodId, contract: Contract): "authorized" | "captured" {
  switch (methods[method].moneyMoves) {
    case "at-payment":
      return "captured"
    case "at-capture":
      return contract.twintSale ? "captured" : "authorized"
  }
}

/** What a payment notice does to an attempt. */
export interface NoticeEffect {
  readonly outcome: Outcome
  readonly state: AttemptState
  /** The message settles nothing by itself: the gateway has to be asked. */
  readonly inquire: boolean
}

/** The attempt's state after a notice; pure, so that any order and repetition of notices ends the same. */
export function effectOfNotice(
  attempt: { state: AttemptState; method: MethodId },
  contract: Contract,
  message: { Code: string; Status: string },
): NoticeEffect {
  const outcome = outcomeOf(message)
  switch (outcome) {
    case "success":
      return { outcome, state: advance(attempt.state, paidState(attempt.method, contract)), inquire: false }
    case "refused":
      return { outcome, state: advance(attempt.state, "failed"), inquire: false }
    case "open":
      return { outcome, state: attempt.state, inquire: false }
    case "unknown":
      return { outcome, state: attempt.state, inquire: true }
  }
}
