import type { ProblemReason } from "../../../domain/problem"

/** Causes that the server records as a code; any other cause is a text of the server or the gateway. */
export const causes: Readonly<Record<ProblemReason, string>> = {
  "amount-differs": "The payment has another amount than the cart or the order.",
  "already-paid": "The purchase was paid by another payment before.",
  "second-payment": "The same form was paid twice.",
  "session-gone": "The shopper chose another payment, or the cart is gone.",
  "order-canceled": "The order was canceled before.",
  "payment-canceled": "The payment was canceled in Medusa before.",
  "completion-impossible": "Medusa could not place the order, however often it was tried.",
  gone: "It was released or refunded in the gateway's back office before an order was placed.",
  "released-by-admin": "The reservation was released on the order's page, and the order stayed.",
  "released-at-gateway": "The reservation was released in the gateway's back office, and the order stayed.",
  "asked-too-late":
    "The gateway is asked by TransID for a day only, and in that time it gave no clear answer. It can no longer be asked; its back office knows.",
  "no-amounts": "The gateway answered without naming any amount.",
  "payment-failed": "The payment ended with Code {{code}}.",
  "payment-ended": "The payment came to nothing; the gateway gave no Code.",
  "runs-out-soon": "It can be captured until {{capture_by}}.",
  "has-run-out": "It could be captured until {{capture_by}}. Try it anyway: the gateway decides.",
  "more-captured": "Medusa shows {{captured}} more as captured than the gateway has carried out.",
  "more-refunded": "Medusa shows {{refunded}} more as refunded than the gateway has carried out.",
  "more-captured-and-refunded":
    "Medusa shows {{captured}} more as captured, and {{refunded}} more as refunded, than the gateway has carried out.",
  "entry-removed":
    "The order showed it although the gateway never got it: the server or its database was interrupted. That entry was removed.",
  "order-changing":
    "The order has an open change: an edit, a return, a claim or an exchange. Medusa records no refund on it until the change is confirmed or canceled.",
  "gateway-shows":
    "The gateway shows {{authorized}} authorized, {{captured}} captured and {{refunded}} refunded.",
  "another-change":
    "The gateway shows {{authorized}} authorized, {{captured}} captured and {{refunded}} refunded: another change than the one that was asked for.",
  "totals-do-not-tell": "The gateway's totals do not tell.",
  "not-carried-out-yet": "The gateway has not carried it out yet.",
  "payment-not-found": "The gateway does not know the payment (Code {{code}}).",
  "no-answer": "The gateway gave no usable answer to the inquiry.",
  "not-carried-out": "The gateway's totals show that it was not carried out.",
  "answer-not-final": "The gateway answered with Code {{code}}, which says nothing final.",
  "refused-without-code": "The gateway refused it; files of this version name no Code.",
  "batch-withdrawn": "Its batch was withdrawn.",
  "nobody-repeats": "Nothing in Medusa shows that it is still wanted, so it is not sent again.",
  "order-canceled-meanwhile": "The order was canceled meanwhile, so it is not sent again.",
}
