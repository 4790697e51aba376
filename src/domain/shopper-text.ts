import { outcomeOf } from "../paygate/codes"

import type { Attempt } from "./attempt"
import { methods } from "./methods"

/** Details of a Code that mean "canceled by the shopper" (protocol notes 9.4). */
const canceledByShopper: ReadonlySet<string> = new Set(["0053", "0703", "0946"])

/** Why the gateway's answer left the shop without money. */
export type FailureReason = "declined" | "canceled" | "unfinished" | "refunded"

type Facts = Pick<Attempt, "method" | "code" | "state" | "capturedAmount">

/** Why a payment failed, as a word for programs. */
export function failureReason(attempt: Facts): FailureReason {
  const { code, state } = attempt
  if (state === "auto-refunded" || (state === "released" && wasPaid(attempt))) {
    return "refunded"
  }
  // Canceled before anybody paid; the Code is that of its opening.
  if (state === "released") {
    return "unfinished"
  }
  // An inquiry tells that nothing was paid, not why; what remains is the Code of an earlier message.
  if (code === null || outcomeOf({ Code: code, Status: "FAILED" }) !== "refused") {
    return "unfinished"
  }
  return canceledByShopper.has(code.slice(4)) ? "canceled" : "declined"
}

/** Whether there was money to release: captured, or reserved where the payment only reserves. */
function wasPaid({ method, code, capturedAmount }: Facts): boolean {
  return capturedAmount > 0 || (methods[method].moneyMoves === "at-capture" && code === "00000000")
}

/** The text for a shopper whose payment failed, with what to do next. */
export function failureText(attempt: Facts): string {
  const { brand } = methods[attempt.method]
  switch (failureReason(attempt)) {
    case "refunded":
      return `Your ${brand} payment was refunded. Please start a new payment.`
    case "canceled":
      return `The ${brand} payment was canceled. Nothing was charged; you can pay again or choose another method.`
    case "unfinished":
      return `The ${brand} payment was not completed. Nothing was charged; you can try again or choose another method.`
    case "declined":
      return `The ${brand} payment was declined. Nothing was charged; you can try again or choose another method.`
  }
}
