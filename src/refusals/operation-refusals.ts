import type { Attempt } from "../domain/attempt"
import type { GatewayTotals, ReportedAmount } from "../domain/gateway-totals"
import { methods } from "../domain/methods"
import { formatMoney, remainder, reportedTotals, toMajor } from "../domain/money"
import { type Operation, type OperationKind } from "../domain/operation"
import { utcMinute } from "../domain/utc-minute"
import type PaygateModuleService from "../modules/paygate/service"
import { explainCode } from "../paygate/codes"
import type { MinorAmount } from "../paygate/values"

import { RefusalError } from "./refusal"

/** The payment has changed since the caller read it. */
export function changedRefusal(attempt: Attempt): RefusalError {
  return new RefusalError(
    "operation-running",
    `The payment ${attempt.transId} has changed meanwhile. Look at it again before you repeat it; nothing was sent.`,
    { facts: { reason: "changed-meanwhile" } },
  )
}

/**
 * An earlier request moved money that Medusa does not show yet. Whoever clicks now cannot know of it and has to look
 * again.
 */
function notRecordedRefusal({ transId, currency }: Attempt, missing: MinorAmount): RefusalError {
  return new RefusalError(
    "not-recorded",
    `${formatMoney(missing, currency)} of the payment ${transId} was moved at the gateway, and Medusa does not show it yet. It is being recorded; ` +
      "nothing was sent now. Look at the order in a minute before you repeat anything.",
    { facts: { reason: "not-recorded", ...inMajor(missing, currency) } },
  )
}

/** Repeats the answer that the request already got; nothing is sent twice. */
export function answeredRefusal({ kind, code, description }: Operation): RefusalError {
  return code === null
    ? notReachedRefusal(description ?? "it was not carried out")
    : gatewayRefusal(kind, { code, description: description ?? "" })
}

/**
 * A batch file carries this operation out, so it is neither repeated nor inquired about here.
 * @throws RefusalError when a batch has reserved the payment
 */
export function refuseWhatABatchHolds(
  attempt: Attempt,
  { batchId, kind, amount, startedAt }: Pick<Operation, "batchId" | "kind" | "amount" | "startedAt">,
): void {
  if (batchId !== null) {
    throw new RefusalError(
      "operation-pending",
      `A ${kind} of ${formatMoney(amount, attempt.currency)} has been pending in the batch ${batchId} since ${utcMinute(startedAt.toISOString())}. ` +
        "Withdraw the batch if it was not sent yet, or import the gateway's answer first.",
      { facts: { reason: "in-a-batch", batch_id: batchId, ...inMajor(amount, attempt.currency) } },
    )
  }
}

/**
 * The outcome of an operation is unknown; until it is known nothing else is sent for the payment.
 * @param whose the refused request's own operation, or one of another request: only the first may be repeated safely
 */
export function pendingRefusal(
  { currency }: Pick<Attempt, "currency">,
  { kind, amount, startedAt }: Pick<Operation, "kind" | "amount" | "startedAt">,
  whose: "this-request" | "another-request",
): RefusalError {
  const since = startedAt.toISOString()
  return new RefusalError(
    "operation-pending",
    `A ${kind} of ${formatMoney(amount, currency)} has been pending since ${utcMinute(startedAt.toISOString())}: the gateway has ` +
      "not said yet whether it was carried out. It is being asked; until then nothing else is sent for this payment.",
    {
      facts: {
        reason: "pending",
        operation: kind,
        since,
        same_request: whose === "this-request",
        ...inMajor(amount, currency),
      },
    },
  )
}

/** Nobody will ever know how it ended. */
export function overtakenRefusal({ currency }: Attempt, { kind, amount }: Operation): RefusalError {
  return new RefusalError(
    "operation-overtaken",
    `This ${kind} of ${formatMoney(amount, currency)} got no clear answer, and the gateway's totals changed in another way since. ` +
      "What they show is recorded; nobody can tell whether this one is part of it. Look at what is left, and ask again if it is still wanted.",
    { facts: { reason: "overtaken", operation: kind, ...inMajor(amount, currency) } },
  )
}

/** The gateway's refusal in words. */
export function gatewayRefusal(
  kind: OperationKind,
  answer: { code: string; description: string },
): RefusalError {
  const description = answer.description === "" ? "" : `, "${answer.description}"`
  const facts = { reason: "gateway-refused", operation: kind } as const
  return new RefusalError(
    "operation-refused",
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
        `${title} takes the money when the shopper pays, so there is nothing to capture. Refund what should go back.`,
        { facts: { reason: "taken-at-payment", method } },
      )
    : new RefusalError(
        "not-supported",
        `All ${formatMoney(amount, currency)} of this payment are captured already. Refund what should go back.`,
        { facts: { reason: "all-captured" } },
      )
}

/** Core closed the payment, so that a capture could not be shown. */
export function closedRefusal({ amount, capturedAmount, currency, transId }: Attempt): RefusalError {
  const reserved = remainder(amount, capturedAmount)
  return new RefusalError(
    "payment-closed",
    `Medusa has closed the payment ${transId} and shows no capture on it any more, so nothing was sent. ${formatMoney(reserved, currency)} are ` +
      "still reserved at the gateway: release them there, or let them expire, and ask the shopper for a new payment.",
    { facts: { reason: "payment-closed" } },
  )
}

/** What is left is less than the smallest unit of the currency, or nothing. */
export function nothingLeftToRefund({ capturedAmount, refundedAmount, currency }: Attempt): RefusalError {
  return new RefusalError(
    "not-supported",
    `${formatMoney(refundedAmount, currency)} of the captured ${formatMoney(capturedAmount, currency)} have already been refunded; there is nothing left to refund.`,
    { facts: { reason: "all-refunded" } },
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

/** A release would undo something other than the reservation. */
export function notReleasableRefusal(totals: GatewayTotals, currency: string): RefusalError {
  return new RefusalError(
    "operation-refused",
    `The payment cannot be released: ${totalsText(totals, currency)}. Refund what was captured instead.`,
    {
      facts: { reason: "not-releasable", ...reportedTotals(totals, currency) },
    },
  )
}

/** Somebody returned held money in the gateway's back office, or took another amount. */
export function notAllThereRefusal(totals: GatewayTotals, currency: string): RefusalError {
  return new RefusalError(
    "not-supported",
    `No order was placed, because the money is not all there any more: the gateway shows ${totalsText(totals, currency)}.`,
    { facts: { reason: "not-all-there", ...reportedTotals(totals, currency) } },
  )
}

/** No order is placed on money that the gateway has not just confirmed. */
export function unconfirmedRefusal({ transId }: Attempt): RefusalError {
  return new RefusalError(
    "gateway-not-reached",
    `The gateway did not say whether the money of the payment ${transId} is still there, so no order was placed. It stays held. Try again in a few minutes.`,
    { facts: { reason: "held-unconfirmed" } },
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
  return `authorized ${words(totals.authorized)}, captured ${words(totals.captured)}, refunded ${words(totals.refunded)}`
}

/** The gateway did not open the payment, in words for the shopper. */
export function openingRefusal(answer: { code: string; description: string }): RefusalError {
  return new RefusalError(
    "operation-refused",
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

/**
 * Money the gateway moved has to be recorded in Medusa first, because whoever clicks now does not know of it.
 * @param shown what Medusa shows of the kind, `moved` what the gateway has moved; minor units
 * @throws RefusalError when Medusa shows less
 */
export async function refuseWhileUnrecorded(
  paygate: PaygateModuleService,
  attempt: Attempt,
  shown: MinorAmount,
  moved: MinorAmount,
): Promise<void> {
  if (moved > shown) {
    await paygate.reconciliations.markDue(attempt.id)
    throw notRecordedRefusal(attempt, remainder(moved, shown))
  }
}
