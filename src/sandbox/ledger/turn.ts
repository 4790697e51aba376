/** What a shopper, or later the wallet, makes of a payment. */
export type Choice = "pay" | "decline" | "cancel" | "pay-and-close" | "request"

/** What can end a payment: somebody's choice, or the time the shop gave it. */
export type Turn = Choice | "expire"
