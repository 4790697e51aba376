import type { Impossibility } from "../../../domain/possible-operations"
import type { AmountProblem } from "../../../domain/typed-amount"

import { alipayRelease } from "./alipay-release"
import { whatHappened } from "./what-happened"

const impossible: Readonly<Record<Impossibility, string>> = {
  "not-paid": "It is not paid.",
  "no-payment-yet": "Medusa has no payment for it yet; wait until the order is placed.",
  "money-is-back": "The money has already been refunded.",
  "money-goes-back": "The money is being refunded automatically.",
  "waits-for-decision": "No order could take it: refund it, or try the order again.",
  "order-canceled": "The order is canceled; a reservation that is still there can only be released.",
  "taken-at-payment": "{{method}} takes the money at payment; there is nothing to capture.",
  "all-captured": "Everything is captured.",
  "nothing-owed": "The order owes no more than what is captured.",
  "rest-released": "The last capture has released the rest of the reservation.",
  "nothing-captured": "Nothing is captured yet.",
  "all-refunded": "Everything is refunded.",
  "method-cannot-release": "{{method}} payments cannot be released; refund them instead.",
  "nothing-to-release": "Nothing is reserved.",
  "captured-cannot-be-released":
    "Money was captured. A release would undo the last capture only; refund what should go back instead.",
  ...alipayRelease,
  "no-pay-id": "The gateway has not named a PayID yet; ask it first.",
}

const amountProblem: Readonly<Record<AmountProblem, string>> = {
  empty: "Enter an amount.",
  "not-a-number": "Enter an amount such as {{example}}.",
  "thousands-or-decimals":
    "Three digits after a separator may be thousands or decimals. Enter {{thousands}} or {{cut}}.",
  negative: "Enter an amount above zero.",
  zero: "Enter an amount above zero.",
  "too-many-decimals": "{{currency}} has {{decimals}} decimals at most.",
  "more-than-left": "At most {{most}} is left.",
}

/** The card on the order page. */
export const orderCard = {
  title: "Paygate",
  earlier: "Earlier attempts ({{count}})",
  testMode: "Test mode: nobody is charged",
  replaced: "Replaced",
  account: "{{account}}, MerchantID {{merchant}}",
  accountGone: "{{account}}, which is no longer configured",
  amount: "Amount",
  captured: "Captured",
  refunded: "Refunded",
  leftToCapture: "Left to capture",
  leftToRefund: "Left to refund",
  captureBy: "Capture by",
  released: "Released",
  numbers: "Account and numbers",
  accountLabel: "Account",
  notKnown: "not known yet",
  medusaSays: {
    "rest-released":
      "Medusa's “Payments” still says “ready to be captured”, because it does not know that the rest of a reservation can be released. Nothing is left to capture.",
    "partially-captured":
      "Medusa's “Payments” offers to capture the whole amount, and a refund only once all of it is captured. Capture and refund parts here.",
    "not-canceled":
      "Medusa's “Payments” still says “ready to be captured”, although the reservation was released. Nothing can be captured.",
    "partially-refunded":
      "Medusa's “Payments” says “Refunded”, because Medusa counts a part as a part, whatever its size. Only a part of what was captured is refunded.",
  },
  scan: "The shopper can still scan this code.",
  scanUntil: "The shopper can still scan this code until {{moment}}.",
  codeAlt: "QR code of the payment",
  problems: "Open problems",
  operations: "What can be done",
  capture: "Capture",
  refund: "Refund",
  release: "Release the reservation",
  callOff: "Call off the payment",
  ask: "Ask the gateway now",
  bundle: "Support bundle",
  bundleHint: "One zip file for the gateway's support desk, without secrets or personal data.",
  notPossible: "Not possible: {{what}}. {{reason}}",
  unresolved:
    "A step has no clear outcome yet. The gateway is asked automatically until it answers; “Ask the gateway now” does so at once.",
  impossible,
  amountProblem,
  most: "At most {{most}}.",
  captureTitle: "Capture {{method}} payment",
  captureText:
    "Takes money that is reserved at the gateway: {{amount}} was authorized, {{captured}} of it is captured so far.",
  restQuestion: "What happens to the rest of {{rest}}?",
  restKeep: "Keep it reserved",
  restKeepHint: "You can capture it later.",
  restRelease: "Release it to the shopper",
  restReleaseHint: "This is the last capture; nothing can be captured after it.",
  captureButton: "Capture {{amount}}",
  captureDone: "{{amount}} captured.",
  refundTitle: "Refund {{method}} payment",
  refundText:
    "Refunds captured money to the shopper: {{captured}} was captured, {{refunded}} of it is refunded so far.",
  refundButton: "Refund {{amount}}",
  refundDone: "{{amount}} refunded.",
  forceWarning:
    "You can send it anyway. The gateway may refuse it, or answer late; then ask the gateway before you repeat it.",
  force: "Send it anyway",
  items: "Items",
  itemsHint: "Choose what goes back, or enter the amount above.",
  ordered: "{{ordered}} ordered · {{amount}}",
  orderedAndReturned: "{{ordered}} ordered, {{returned}} returned · {{amount}}",
  orderedAndRefunded: "{{ordered}} ordered, {{refunded}} refunded · {{amount}}",
  orderedReturnedRefunded: "{{ordered}} ordered, {{returned}} returned, {{refunded}} refunded · {{amount}}",
  quantityOf: "How many of {{item}}",
  itemsWorth: "Chosen: {{amount}}",
  itemsWorthMore: "Chosen: {{amount}}, of which {{most}} is left to refund",
  reason: "Reason",
  noReason: "No reason",
  note: "Note",
  notePlaceholder: "For your own books; the shopper does not see it.",
  releaseTitle: "Release the reservation?",
  releaseText: "{{amount}} is released to the shopper. This cannot be undone, and leaves the order unpaid.",
  releaseDone: "The reservation was released.",
  callOffTitle: "Call off the payment?",
  callOffText: "The code stops working; nobody can pay {{amount}} by it any more.",
  callOffDone: "The payment was called off.",
  asked: "The gateway says: authorized {{authorized}}, captured {{captured}}, refunded {{refunded}}.",
  askedUnknown: "The gateway knows no such payment (Code {{code}}: {{meaning}}).",
  askedSilent: "The gateway gave no clear answer: {{reason}}",
  ...whatHappened,
}
