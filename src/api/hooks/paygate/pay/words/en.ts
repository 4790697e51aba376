import type { PayWords } from "./words"

export const enPage: PayWords = {
  order: "Order #{number}",
  total: "Order total",
  paidAlready: "Already paid",
  due: "To pay now",
  changed: "Your order has changed, so the amount is a new one.",
  choose: "How would you like to pay?",
  noMethod: "No way to pay works here at the moment. Please contact the shop.",
  until: "You can pay here until {moment}.",
  needsScript: "This page needs JavaScript. Please allow it, or open the link in another browser.",
  paid: {
    title: "Thank you, this order is paid",
    text: "There is nothing left to pay. You can close this page.",
  },
  checking: {
    title: "Your payment is being recorded",
    text: "You do not have to do anything, and please do not pay again. This page goes on by itself.",
  },
  held: {
    title: "The shop is looking into a payment",
    text: "Money for this order has arrived and could not be assigned yet. Please do not pay again: the shop knows about it and will get in touch or refund you.",
  },
  canceled: {
    title: "This order was canceled",
    text: "There is nothing to pay. What you have paid for it already goes back to you.",
  },
  expired: {
    title: "This link has expired",
    text: "It opens no payment any more. Please ask the shop for a new one. If you have just paid, do not pay again: your payment still counts.",
  },
  revoked: {
    title: "This link is no longer valid",
    text: "The shop has withdrawn or replaced it. Please use the newest link you were sent, or ask the shop. If you have just paid, do not pay again: the shop will see it, or the money goes back to you.",
  },
  unknown: {
    title: "We do not know this link",
    text: "It is incomplete or too old. Please check that you copied all of it, or ask the shop for a new one.",
  },
}
