/** What a shopper, or later the wallet, does with a payment. */
export type Choice = "pay" | "decline" | "cancel" | "pay-and-close" | "request"

/** What can end a payment: a choice, or the time limit the shop set. */
export type Turn = Choice | "expire"
