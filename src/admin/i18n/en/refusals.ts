import type { RefusalReason, RouteRefusalCode } from "../../../contracts/refusal-facts"
import type { OperationKind } from "../../../domain/operation"

import { alipayRelease } from "./alipay-release"
import { linkRefusals } from "./payment-link"

/**
 * What happened to the money when an operation failed:
 * - `not-sent`: the browser is offline, so the request never left it
 * - `not-moved`: a final refusal
 * - `earlier-first`: an earlier request is not finished yet, so nothing was sent for this one
 * - `overtaken`: the request has ended, and its result will never be known
 * - `unclear`: the result is not known yet; the same request may be repeated under its key
 * - `moved`: the gateway did it, but Medusa does not show it yet; the same request only records it
 */
export type MoneyFate = "not-sent" | "not-moved" | "earlier-first" | "overtaken" | "unclear" | "moved"

/** Why something did not work; a reason without a text does not compile. */
interface Refusals {
  readonly reason: Readonly<Record<RefusalReason, string>>
  readonly code: Readonly<Record<RouteRefusalCode, string>>
  /** The operations as those sentences name them. */
  readonly operation: Readonly<Record<OperationKind, string>>
  /** What happened to the money when an operation failed. */
  readonly fate: Readonly<Record<MoneyFate, string>>
  /** What to press next; where the request has ended, the reason says it. */
  readonly fateNext: Readonly<Record<Exclude<MoneyFate, "not-moved" | "overtaken">, string>>
  /** What was pressed is done; `cause` is the error of the shop's own code, in its words. */
  readonly hookFailed: string
  readonly offline: string
  readonly noServer: string
  /** The response did not come from the shop's server. */
  readonly unreadable: string
  readonly brokeOff: string
  readonly signedOut: string
  readonly roleForbids: string
  readonly roleNeeds: string
  readonly noAnswer: string
  /** The server's English message, where there is no translation. */
  readonly said: string
}

/** Texts for what went wrong. */
export const refusals: Refusals = {
  reason: {
    "in-a-batch":
      "This payment is in the batch {{batch_id}} with {{amount}}. Withdraw the batch if it was not sent yet, or import the gateway's answer first.",
    overtaken:
      "This {{operation}} of {{amount}} got no clear answer, and the gateway's totals changed in another way since. What they show is recorded; nobody can tell whether this one is part of it. Look at what is left, and ask again if it is still wanted.",
    pending:
      "A {{operation}} of {{amount}} has been pending since {{since}}: the gateway has not said yet whether it was carried out. It is being asked; until then nothing else is sent for this payment.",
    "not-recorded":
      "{{amount}} was moved at the gateway, and Medusa does not show it yet. It is being recorded; nothing was sent now. Look at the order in a minute before you repeat anything.",
    "rest-released":
      "{{captured}} of {{amount}} was captured and the rest was released; nothing is left to capture.",
    "gateway-refused": "The gateway refused the {{operation}}: {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Nothing was sent to the gateway and nothing was done. Try again later. The cause: {{cause}}",
    "not-releasable":
      "The payment cannot be released: the gateway shows {{authorized}} authorized, {{captured}} captured and {{refunded}} refunded. Refund what was captured instead.",
    "more-than-left": "{{asked}} is more than is left: {{left}}.",
    "items-refunded":
      "{{asked}} × {{item}} is more than is left to refund: {{left}}. Somebody may have refunded it meanwhile; look at the items again.",
    "too-many-decimals": "{{currency}} has {{decimals}} decimals at most.",
    "held-back":
      "The gateway has not confirmed this payment by its own notice yet, and {{method}} allows nothing before that. Nothing was sent. Try again after {{until}}; then it is sent in any case.",
    "taken-at-payment":
      "{{method}} takes the money when the shopper pays, so there is nothing to capture. Refund what should go back.",
    "method-cannot-release": "{{method}} payments cannot be released. Refund what was captured instead.",
    "ends-by-itself": "It is not paid, so nothing is reserved. An unpaid {{method}} payment ends by itself.",
    "all-captured": "Everything of this payment is captured already. Refund what should go back.",
    "held-again": "No order could be placed: {{cause}}. The money stays held.",
    "not-all-there":
      "No order was placed, because the money is not all there any more: the gateway shows {{authorized}} authorized, {{captured}} captured and {{refunded}} refunded.",
    "held-unconfirmed":
      "The gateway did not say whether the money is still there, so no order was placed. It stays held. Try again in a few minutes.",
    "all-refunded": "Everything that was captured has already been refunded.",
    "nothing-to-capture": "At the gateway there is nothing of this payment to capture.",
    "nothing-to-release": "There is nothing left to release.",
    "captured-cannot-be-released":
      "The payment is captured. A release would undo the last capture only; refund what should go back instead.",
    ...alipayRelease,
    ...linkRefusals,
    "changed-meanwhile": "The payment has changed meanwhile. Look again before you repeat it.",
    "order-in-progress":
      "The order of this payment is still being placed, so nothing was canceled or refunded. Try again in a few minutes.",
    "order-changing":
      "The order has an open change: an edit, a return, a claim or an exchange. Until it is confirmed or canceled, Medusa cannot record a refund or a cancellation, so nothing was sent.",
    "order-busy":
      "A refund or the cancellation of this order is in progress. Wait a minute and look at the order again before you repeat it.",
    "order-lives":
      "The order still owes money, so the payment stays as it is at the gateway. It is released when the order is canceled.",
    "payment-closed":
      "Medusa has closed this payment and shows no capture on it any more, so nothing was sent. Release the rest in the gateway's back office, or ask the shopper for a new payment.",
    "no-pay-id": "The gateway has not named a PayID yet. Wait for its notice, or ask the gateway first.",
    "not-ours": "This payment is not one of Paygate's.",
    "no-money-held": "No money of this payment is held any more.",
    "reported-again": "The same problem was reported again and is open in another entry. Work on that one.",
  },
  code: {
    "account-unknown": "No account with this id is configured any more.",
    "asked-too-often": "That was asked too often. Wait a minute and try again.",
    "attempt-unknown": "This payment is no longer stored.",
    "batch-busy": "Somebody else is working on the batches. Look again in a moment.",
    "batch-empty": "There is no payment left for the batch.",
    "batch-unknown": "There is no such batch.",
    "code-malformed": "A Code has eight digits or letters, like 22720040.",
    "link-unknown": "There is no such payment link.",
    "message-unknown": "There is no such message.",
    "operation-unknown": "There is no such capture, refund or release.",
    "order-not-updated":
      "The gateway has carried it out, but Medusa could not record it. That is tried again automatically; the server's log names the cause.",
    "order-unknown": "There is no such order.",
    "problem-unknown": "There is no such problem.",
    "uploads-busy": "Other files are being taken in. Try again in a moment.",
  },
  operation: { capture: "capture", release: "release", refund: "refund" },
  fate: {
    "not-sent": "No connection: nothing was sent.",
    "not-moved": "No money was moved.",
    "earlier-first": "This press moved no money: an earlier request comes first.",
    overtaken: "Nobody will ever know whether this request moved the money.",
    unclear: "Nobody knows yet whether the money was moved.",
    moved: "The money was moved, but Medusa does not show it yet.",
  },
  fateNext: {
    "not-sent":
      "Check the connection, then press “{{button}}” again. Nothing is sent by itself when you are back online.",
    "earlier-first": "Press “{{button}}” again only if you want it besides the earlier one.",
    unclear: "Press “{{button}}” again to find out: the same request is never carried out twice.",
    moved: "Press “{{button}}” again to have it recorded: the money is not moved a second time.",
  },
  hookFailed: "Done, but the shop's own code after it failed: {{cause}}",
  offline: "No connection: nothing was sent. Check it and try again; nothing you typed is lost.",
  noServer:
    "The shop's server cannot be reached. Check the connection and try again; nothing you typed is lost.",
  unreadable:
    "What answered was not the shop's server, but a page of something in between, a proxy for example. Try again in a moment.",
  signedOut: "You are signed out. Sign in again in another tab, then try once more here.",
  roleForbids: "Your role does not allow this, so nothing was done.",
  roleNeeds:
    "Your role does not allow this, so nothing was done. It needs {{permissions}}; if the role has just been changed, sign in again.",
  brokeOff: "The shop's server ended with an error (HTTP {{status}}); its log tells more.",
  said: "{{said}}",
  noAnswer: "The shop's server gave no usable answer (HTTP {{status}}). Try again in a moment.",
}
