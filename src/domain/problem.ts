import type { CaptureDue } from "./capture-by"
import type { ReportedTotals } from "./gateway-totals"
import type { AutoRefundReason } from "./next-step"

/** Things a person must know about. The kind is stable, for filters and alarms; details carry the figures. */
export const problemKinds = [
  "auto-refunded",
  "auto-refund-failed",
  "money-held",
  "reconcile-failed",
  "notice-dead",
  "cancel-not-possible",
  "cancel-failed",
  "operation-unknown",
  "operation-not-executed",
  "operation-overtaken",
  "medusa-shows-more",
  "rest-reserved",
  "captured-after-cancel",
  "moved-at-gateway",
  "state-unknown",
  "order-unpaid",
  "order-event-lost",
  "orphaned-order",
  "amount-differs",
  "account-missing",
  "release-refused",
  "payment-closed",
  "capture-due",
  "capture-failed",
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Why there is a problem, where we know it: a word that every language has a sentence for, in `details.reason`. */
export type ProblemReason =
  | AutoRefundReason
  /** `details.capture_by`: until when the authorization can be captured. */
  | CaptureDue
  | "released-by-admin"
  | "released-at-gateway"
  /** The gateway answers by TransID for a day only, and said nothing clear in that time. */
  | "asked-too-late"
  | "no-amounts"
  /** `details.code` is the gateway's. */
  | "payment-failed"
  /** It came to nothing, and the gateway gave no Code for it. */
  | "payment-ended"
  /** `details.captured` and `details.refunded`: how much more Medusa shows than the gateway has carried out. */
  | "more-captured"
  | "more-refunded"
  | "more-captured-and-refunded"
  /** Medusa showed it, from a process that died or whose connection broke, and it was removed there. */
  | "entry-removed"
  /** The order has an open change, on which Medusa records nothing. */
  | "order-changing"
  /** `details.totals` are the gateway's. */
  | "gateway-shows"
  /** Likewise, and they changed in another way than by what was asked for. */
  | "another-change"
  | "totals-do-not-tell"
  | "not-carried-out-yet"
  /** `details.code` is the gateway's. */
  | "payment-not-found"
  /** `details.cause` says what came instead. */
  | "no-answer"
  /** The gateway's totals show so. */
  | "not-carried-out"
  /** The gateway answered with `details.code`, which says nothing final. */
  | "answer-not-final"
  /** Files of the older versions name no Code. */
  | "refused-without-code"
  | "batch-withdrawn"
  | "nobody-repeats"
  | "order-canceled-meanwhile"

/** What a problem entry keeps besides its kind; what else it keeps are ids, amounts and times. */
export interface ProblemDetails {
  readonly reason?: ProblemReason
  /** The facts of a refusal of ours, from which every language makes its sentence (`RefusalFacts`). */
  readonly refusal?: object
  /** An error in its own words, in English. */
  readonly cause?: string
  /** What an inquiry said. */
  readonly totals?: ReportedTotals
  readonly [more: string]: unknown
}

/** What the problem is, and what to do about it, in one or two sentences for a merchant. */
export function problemText(kind: ProblemKind): string {
  switch (kind) {
    case "auto-refunded":
      return "A payment arrived that no order could take. It was refunded in full; nothing is left to do."
    case "auto-refund-failed":
      return "A payment arrived that no order could take, and refunding it failed. It is retried; if it keeps failing, refund it in the gateway's back office."
    case "money-held":
      return "A payment arrived that no order can take, and it is held as you configured. Refund it, here or in the gateway's back office, or try the order again."
    case "reconcile-failed":
      return "The shopper paid, but the order cannot be placed yet. It is retried; remove the cause, for example a missing stock level."
    case "notice-dead":
      return "A message from the gateway failed every time it was processed. Look at the error, remove its cause, then process the message again."
    case "cancel-not-possible":
      return "The order was canceled, but this method cannot cancel a payment. Refund it instead, if money should still go back."
    case "cancel-failed":
      return "The order was canceled, but the reservation at the gateway is still there. It is retried; if that keeps failing, release it in the gateway's back office."
    case "operation-unknown":
      return "A capture, refund or release got no clear answer. The gateway is asked again; do not repeat it by hand."
    case "operation-not-executed":
      return "A capture, refund or release that was asked for was not carried out, as the gateway's totals show. Ask for it again if it is still wanted."
    case "operation-overtaken":
      return "A capture, refund or release got no clear answer, and the gateway's totals changed in another way meanwhile. What they show is recorded; nobody can tell whether this one is part of it. Look at what is left before you ask for it again."
    case "medusa-shows-more":
      return "The order shows a capture or refund that the gateway is not known to have carried out, and the gateway gives no answer. It is asked again; once it answers that nothing was done, the entry is removed from the order."
    case "rest-reserved":
      return "A part was captured and then refunded. The gateway has no call that releases only the rest of the reservation. It expires by itself; release it in the gateway's back office if the shopper asks."
    case "captured-after-cancel":
      return "The order is canceled, and money of its payment was captured afterwards, for instance in the gateway's back office. Refund it, unless the shopper has agreed to pay."
    case "moved-at-gateway":
      return "Money was moved in the gateway's back office in a way the order cannot show. Compare the figures and correct the order by hand."
    case "state-unknown":
      return "The gateway could not be asked whether this attempt was paid. Look the TransID up in the gateway's back office."
    case "order-unpaid":
      return "There is an order whose payment is missing. Check the payment at the gateway, then cancel the order or collect the money."
    case "order-event-lost":
      return "The server stopped while this order was placed; it is paid now, but Medusa's own notice of a new order was lost. Send the confirmation and start the delivery by hand."
    case "amount-differs":
      return "The gateway reserved or took another amount than the shop asked for. No order was placed on it. Compare the figures, then refund the money."
    case "account-missing":
      return "Payments are waiting whose account is no longer in the plugin's options. Add the account again until they are finished; nothing is asked or moved until then."
    case "release-refused":
      return "Medusa wanted to release the reservation because the order was changed. The order still owes money, so the reservation was kept: capture what is owed, or cancel the order to release it."
    case "payment-closed":
      return "Medusa has closed this payment while money was still reserved or taken at the gateway, and books nothing on it any more. See the figures: release or refund the rest in the gateway's back office, or ask for a new payment."
    case "capture-due":
      return "Authorized money of this order is not captured yet, and the gateway takes captures for a limited time only. Capture what is owed, or release it."
    case "capture-failed":
      return "Something of this order was sent, and its amount could not be captured. See the cause, then capture it on the order's page; what is captured there is not captured again."
    case "orphaned-order":
      return "The server stopped while an order was placed, and the order it left belongs to no cart and has no payment. Look at it, then cancel it: that frees its stock."
  }
}

/** Whether a person has dealt with a problem. */
export const problemStates = ["open", "done"] as const
export type ProblemState = (typeof problemStates)[number]
