import type { ProblemKind } from "../../../domain/problem"

/** What a problem is, and what to do next; a kind without texts does not compile. */
export type ProblemWords = Readonly<Record<ProblemKind, { readonly what: string; readonly next: string }>>

export const problemWords: ProblemWords = {
  "auto-refunded": {
    what: "A payment arrived that no order could take. It was refunded in full.",
    next: "Nothing is left to do.",
  },
  "auto-refund-failed": {
    what: "A payment arrived that no order could take, and refunding it failed.",
    next: "Refund it in the gateway's back office.",
  },
  "money-held": {
    what: "A payment arrived that no order can take. It is held, as your shop is configured.",
    next: "Refund it, or try the order again.",
  },
  "notice-dead": {
    what: "A message from the gateway failed every time it was processed.",
    next: "Look at the error and remove its cause. Then process the message again on the Paygate pages.",
  },
  "operation-not-executed": {
    what: "A capture, refund or release that was asked for was not carried out, as the gateway's totals show.",
    next: "Ask for it again if it is still wanted.",
  },
  "operation-overtaken": {
    what: "A capture, refund or release got no clear answer, and the gateway's totals changed in another way meanwhile. What they show is recorded; nobody can tell whether this one is part of it.",
    next: "Look at what is left before you ask for it again.",
  },
  "medusa-shows-more": {
    what: "The order shows a capture or refund that the gateway is not known to have carried out, and the gateway gives no answer at the moment.",
    next: "It is asked again. Once it answers that nothing was done, the entry is removed from the order; ask for it again then if it is still wanted.",
  },
  "rest-reserved": {
    what: "A part was captured and then refunded. The gateway has no call that releases only the rest of the reservation.",
    next: "It expires on its own. Release it in the gateway's back office if the shopper asks.",
  },
  "captured-after-cancel": {
    what: "The order is canceled, and money of its payment was captured afterwards, for instance in the gateway's back office.",
    next: "Refund it, unless the shopper has agreed to pay.",
  },
  "moved-at-gateway": {
    what: "Money was moved in the gateway's back office in a way the order cannot show.",
    next: "Compare the figures and correct the order by hand.",
  },
  "order-event-lost": {
    what: "The server stopped while this order was placed. It is paid, but Medusa told nobody about it.",
    next: "Send the confirmation and start the delivery by hand.",
  },
  "orphaned-order": {
    what: "The server stopped while an order was placed. The order it left belongs to no cart and has no payment.",
    next: "Look at the order, then cancel it: that frees its stock.",
  },
  "amount-differs": {
    what: "The gateway reserved or took another amount than the shop asked for. No order was placed on it.",
    next: "Compare the figures, then refund the money.",
  },
  "account-missing": {
    what: "Payments are waiting whose account is no longer in the plugin's options.",
    next: "Add the account again until its payments are finished. Nothing is asked or moved until then.",
  },
  "release-refused": {
    what: "Medusa wanted to release the reservation because the order was changed. The order still owes money, so it was kept.",
    next: "Capture what is owed, or cancel the order to release it.",
  },
  "payment-closed": {
    what: "Medusa has closed this payment while money was still reserved or taken at the gateway, and books nothing on it any more.",
    next: "Release or refund the rest in the gateway's back office, or ask the shopper for a new payment.",
  },
  "capture-due": {
    what: "Authorized money of this order is not captured yet, and the gateway takes captures for a limited time only.",
    next: "Capture what is owed, or release it.",
  },
  "capture-failed": {
    what: "Something of this order was sent, and its amount could not be captured.",
    next: "Look at the cause, then capture it here. What you capture is not captured again automatically.",
  },
  "reconcile-failed": {
    what: "The shopper paid, but the order cannot be placed yet.",
    next: "Look at the cause and remove it, for example a missing stock level. It is retried automatically.",
  },
  "cancel-not-possible": {
    what: "The order was canceled, but this method cannot cancel a payment.",
    next: "Refund it, if money should still go back.",
  },
  "cancel-failed": {
    what: "The order was canceled, but the reservation at the gateway is still there.",
    next: "It is retried automatically. If that keeps failing, release it here or in the gateway's back office.",
  },
  "operation-unknown": {
    what: "A capture, refund or release got no clear answer.",
    next: "The gateway is asked again automatically. Do not repeat it in the gateway's back office.",
  },
  "state-unknown": {
    what: "The gateway could not be asked whether this was paid.",
    next: "Ask the gateway now, or look the TransID up in its back office.",
  },
  "order-unpaid": {
    what: "There is an order whose payment is missing.",
    next: "Ask the gateway now. Then cancel the order, or collect the money in another way.",
  },
}
