import type { LinkImpossibility } from "../../../domain/payment-link"

/** Why an order gets no payment link. */
export const linkRefusals: Readonly<Record<LinkImpossibility | "link-shown-before", string>> = {
  "link-canceled": "The order is canceled, so it takes no payment and gets no payment link.",
  "link-nothing-owed":
    "The order owes nothing: everything is captured or reserved. It needs no payment link.",
  "link-under-way":
    "A payment of this order is being recorded. Look at the order again in a minute before you make a payment link.",
  "link-held":
    "Money for this order is held until somebody decides about it. Decide first; then make the payment link.",
  "link-no-method":
    "No method of the shop can pay what this order owes. Enable one for the order's region, or add its currency to an account.",
  "link-shown-before":
    "This payment link was made already. It was shown once and is stored nowhere: make another one if you do not have it.",
}

/** The card of a payment link on the order page. */
export const paymentLink = {
  title: "Payment link",
  owes: "{{owed}} is still owed.",
  owesMore: "{{owed}} is still owed; {{paid}} is paid.",
  owesNothing: "Nothing is owed any more.",
  make: "Create payment link",
  makeAnother: "Create another link",
  makeAnotherText:
    "The link that is out stops working. A payment that a shopper has begun with it still counts.",
  notMade: "No link was created",
  shownOnce:
    "Copy the link now, or have the code scanned: it is shown only this once, because it is stored nowhere. It always asks for what the order owes at that moment, and takes one payment.",
  notShownAgain:
    "The link was shown when it was created and cannot be shown again. Create another one if it got lost.",
  codeAlt: "QR code of the payment link",
  made: "Created on {{moment}} by {{who}}",
  expires: "Valid until {{moment}}",
  expiredAt: "Expired on {{moment}}",
  wasRevoked: "Revoked on {{moment}} by {{who}}",
  aProgram: "a program",
  revoke: "Revoke",
  revokeTitle: "Revoke the payment link?",
  revokeText:
    "It opens no payment any more. A payment that a shopper has begun is called off where the method can; money that arrives all the same is the order's while it is still owed, and goes back otherwise.",
  revoked: "The payment link is revoked",
  notRevoked: "The payment link was not revoked",
  state: {
    active: "Active",
    expired: "Expired",
    revoked: "Revoked",
  },
  impossible: linkRefusals,
}
