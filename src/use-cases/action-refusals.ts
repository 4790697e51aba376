import type { Action, ActionKind } from "../domain/action"
import type { Attempt } from "../domain/attempt"
import type { GatewayTotals } from "../domain/gateway-totals"
import { methods } from "../domain/methods"
import { formatMoney } from "../domain/money"
import { explainCode } from "../paygate/codes"

import { RefusalError } from "./refusal"

/** Another call of the same payment is under way. */
export function runningRefusal(attempt: Attempt, kind: ActionKind): RefusalError {
  return new RefusalError(
    "action-running",
    `A ${kind} of the payment ${attempt.transId} is running. Wait a minute and look again before you repeat it.`,
  )
}

/**
 * A batch file carries the action out, not a call: it is neither repeated nor asked about here.
 * @throws RefusalError when a batch has reserved the payment
 */
export function refuseWhatABatchHolds(
  attempt: Attempt,
  unresolved: Pick<Action, "batchId" | "amount">,
): void {
  if (unresolved.batchId !== null) {
    throw new RefusalError(
      "action-running",
      `The payment ${attempt.transId} is in the batch ${unresolved.batchId} with ${formatMoney(unresolved.amount, attempt.currency)}. ` +
        "Withdraw the batch if it was not sent yet, or import the gateway's answer first.",
    )
  }
}

/** Nobody knows whether the action was carried out. */
export function unknownRefusal(attempt: Attempt, action: Action): RefusalError {
  return new RefusalError(
    "action-unknown",
    `It is not known whether the ${action.kind} of ${formatMoney(action.amount, attempt.currency)} was carried out. ` +
      "The gateway is being asked again; a repeat of the same amount resolves this one and never moves money twice.",
  )
}

/** The gateway said no, in words. */
export function gatewayRefusal(
  kind: ActionKind,
  answer: { code: string; description: string },
): RefusalError {
  const description = answer.description === "" ? "" : `, "${answer.description}"`
  return new RefusalError(
    "action-refused",
    `The gateway refused the ${kind}: ${explainCode(answer.code).text} (Code ${answer.code}${description}).`,
  )
}

/** Medusa shows the payment as captured in full. */
export function nothingLeftToCapture({ method, amount, currency }: Attempt): RefusalError {
  const { title, moneyMoves } = methods[method]
  const why =
    moneyMoves === "at-payment"
      ? `${title} takes the money when the shopper pays, so there is nothing to capture.`
      : `All ${formatMoney(amount, currency)} of this payment are captured already.`
  return new RefusalError("not-supported", `${why} Refund what is to go back.`)
}

/** The request never left. */
export function notReachedRefusal(reason: string): RefusalError {
  return new RefusalError(
    "gateway-not-reached",
    `Nothing was sent to the gateway and nothing was done. Try again later. The cause: ${reason}`,
  )
}

/** A reversal would undo something else than the reservation. */
export function notReversibleRefusal(totals: string): RefusalError {
  return new RefusalError(
    "action-refused",
    `The payment cannot be reversed: ${totals}. Refund what was captured instead.`,
  )
}

/** The gateway's figures in words. */
export function totalsText(totals: GatewayTotals, currency: string): string {
  return (
    `authorized ${formatMoney(totals.authorized, currency)}, captured ${formatMoney(totals.captured, currency)}, ` +
    `credited ${formatMoney(totals.credited, currency)}`
  )
}

/** The gateway did not open the payment, in words for the shopper. */
export function openingRefusal(answer: { code: string; description: string }): RefusalError {
  return new RefusalError(
    "action-refused",
    `The payment could not be opened: ${explainCode(answer.code).text} (Code ${answer.code}). Please choose another method or try again.`,
  )
}

/** Nobody knows whether the payment was opened; it is not paid in any case. */
export function openingUnknown(reason: string, cause: unknown): RefusalError {
  return new RefusalError(
    "gateway-not-reached",
    `The payment could not be opened just now. Please try again in a moment. The cause: ${reason}`,
    { cause },
  )
}
