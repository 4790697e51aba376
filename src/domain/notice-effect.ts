import { outcomeOf } from "../paygate/codes"

import type { Attempt } from "./attempt"
import { type Hearing, stateTable } from "./attempt-states"
import { type Method, type MethodId, methods } from "./methods"

/** How an account's contract for a method moves money. */
export interface Contract {
  /** TWINT "Sale": the payment is captured at once (TWINT document, capture). */
  readonly twintSale: boolean
}

/** When the money of a payment moves, by the method and the account's contract at its opening. */
export function moneyMovesBy(method: MethodId, contract: Contract): Method["moneyMoves"] {
  const { moneyMoves, family } = methods[method]
  return family === "twint" && contract.twintSale ? "at-payment" : moneyMoves
}

/** What a payment notice does to an attempt. */
export type NoticeEffect =
  | { readonly kind: "nothing" }
  | { readonly kind: "heard"; readonly heard: Hearing }
  /** The message alone decides nothing: the gateway has to be asked. */
  | { readonly kind: "ask" }
  /** One form was paid twice: a success under another PayID than our payment's. */
  | { readonly kind: "second-payment" }

interface Message {
  readonly Code: string
  readonly Status: string
  /** Null where the message names none. */
  readonly PayID: string | null
}

/**
 * What a notice means for an attempt; pure, so that any order and repetition of notices ends the same. A form may be
 * opened twice before the first is final: the PayID that succeeded is the payment's, and a failure under another one
 * says nothing about it.
 */
export function effectOfNotice(
  attempt: Pick<Attempt, "state" | "moneyMoves" | "payId">,
  message: Message,
): NoticeEffect {
  const isOther = attempt.payId !== null && message.PayID !== null && attempt.payId !== message.PayID
  const outcome = outcomeOf(message)
  switch (outcome) {
    case "success":
      return isOther && !isUnpaid(attempt) ? { kind: "second-payment" } : successOf(attempt)
    case "refused":
      return isOther ? { kind: "nothing" } : { kind: "heard", heard: "declined" }
    case "open":
      return { kind: "nothing" }
    case "unknown":
      return { kind: "ask" }
  }
}

function isUnpaid({ state }: Pick<Attempt, "state">): boolean {
  return state === "open" || state === "failed"
}

function successOf({ state, moneyMoves }: Pick<Attempt, "state" | "moneyMoves">): NoticeEffect {
  if (stateTable[state].believesNotices) {
    return { kind: "heard", heard: moneyMoves === "at-payment" ? "taken" : "reserved" }
  }
  return { kind: "ask" }
}
