import type { Action, ActionKind } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type { GatewayTotals, ReportedAmount } from "../../domain/gateway-totals"
import { methods } from "../../domain/methods"
import { formatMoney, reportedMajor, toMajor } from "../../domain/money"
import { explainCode } from "../../paygate/codes"
import type { MinorAmount } from "../../paygate/values"
import { RefusalError } from "../refusal"

/** Another call of the same payment is under way. */
export function runningRefusal(attempt: Attempt, kind: ActionKind): RefusalError {
  return new RefusalError(
    "action-running",
    `A ${kind} of the payment ${attempt.transId} is running. Wait a minute and look again before you repeat it.`,
    { facts: { reason: "action-running", action: kind } },
  )
}

/**
 * A batch file carries the action out, not a call: it is neither repeated nor asked about here.
 * @throws RefusalError when a batch has reserved the payment
 */
export function refuseWhatABatchHolds(
  attempt: Attempt,
  { batchId, amount }: Pick<Action, "batchId" | "amount">,
): void {
  if (batchId !== null) {
    throw new RefusalError(
      "action-running",
      `The payment ${attempt.transId} is in the batch ${batchId} with ${formatMoney(amount, attempt.currency)}. ` +
        "Withdraw the batch if it was not sent yet, or import the gateway's answer first.",
      { facts: { reason: "in-a-batch", batch_id: batchId, ...inMajor(amount, attempt.currency) } },
    )
  }
}

/** Nobody knows whether the action was carried out. */
export function unknownRefusal({ currency }: Attempt, { kind, amount }: Action): RefusalError {
  return new RefusalError(
    "action-unknown",
    `It is not known whether the ${kind} of ${formatMoney(amount, currency)} was carried out. ` +
      "The gateway is being asked again; a repeat of the same amount resolves this one and never moves money twice.",
    { facts: { reason: "outcome-unknown", action: kind, ...inMajor(amount, currency) } },
  )
}

/** The gateway said no, in words. */
export function gatewayRefusal(
  kind: ActionKind,
  answer: { code: string; description: string },
): RefusalError {
  const description = answer.description === "" ? "" : `, "${answer.description}"`
  const facts = { reason: "gateway-refused", action: kind } as const
  return new RefusalError(
    "action-refused",
    `The gateway refused the ${kind}: ${explainCode(answer.code).text} (Code ${answer.code}${description}).`,
    { facts: { ...facts, gateway_code: answer.code, gateway_text: answer.description } },
  )
}

/** Medusa shows the payment as captured in full. */
export function nothingLeftToCapture({ method, amount, currency }: Attempt): RefusalError {
  const { title, moneyMoves } = methods[method]
  return moneyMoves === "at-payment"
    ? new RefusalError(
        "not-supported",
        `${title} takes the money when the shopper pays, so there is nothing to capture. Refund what is to go back.`,
        { facts: { reason: "taken-at-payment", method } },
      )
    : new RefusalError(
        "not-supported",
        `All ${formatMoney(amount, currency)} of this payment are captured already. Refund what is to go back.`,
        { facts: { reason: "all-captured" } },
      )
}

/** The request never left. */
export function notReachedRefusal(reason: string): RefusalError {
  return new RefusalError(
    "gateway-not-reached",
    `Nothing was sent to the gateway and nothing was done. Try again later. The cause: ${reason}`,
    { facts: { reason: "nothing-sent", cause: reason } },
  )
}

/** A reversal would undo something else than the reservation. */
export function notReversibleRefusal(totals: GatewayTotals, currency: string): RefusalError {
  return new RefusalError(
    "action-refused",
    `The payment cannot be reversed: ${totalsText(totals, currency)}. Refund what was captured instead.`,
    {
      facts: {
        reason: "not-reversible",
        authorized: reportedMajor(totals.authorized, currency),
        captured: reportedMajor(totals.captured, currency),
        credited: reportedMajor(totals.credited, currency),
        currency_code: currency,
      },
    },
  )
}

/** More is asked for than the payment has. */
export function moreThanLeft(
  message: string,
  { asked, left, currency }: { asked: MinorAmount; left: MinorAmount; currency: string },
): RefusalError {
  return new RefusalError("more-than-left", message, {
    facts: {
      reason: "more-than-left",
      asked: toMajor(asked, currency),
      left: toMajor(left, currency),
      currency_code: currency,
    },
  })
}

function inMajor(amount: MinorAmount, currency: string): { amount: string; currency_code: string } {
  return { amount: toMajor(amount, currency), currency_code: currency }
}

/** The gateway's figures in words. */
export function totalsText(totals: GatewayTotals, currency: string): string {
  const words = (amount: ReportedAmount) => (amount === "unknown" ? amount : formatMoney(amount, currency))
  return `authorized ${words(totals.authorized)}, captured ${words(totals.captured)}, credited ${words(totals.credited)}`
}

/** The gateway did not open the payment, in words for the shopper. */
export function openingRefusal(answer: { code: string; description: string }): RefusalError {
  return new RefusalError(
    "action-refused",
    `The payment could not be opened: ${explainCode(answer.code).text} (Code ${answer.code}). Please choose another method or try again.`,
  )
}

/** Nobody knows whether the payment was opened; it is not paid in any case. */
export function openingUnknown(reason: string, cause?: unknown): RefusalError {
  return new RefusalError(
    "gateway-not-reached",
    `The payment could not be opened just now. Please try again in a moment. The cause: ${reason}`,
    { cause },
  )
}
