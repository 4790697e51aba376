/** How the list of attempts may be sorted; `-` means descending. */
export const attemptOrders = ["created_at", "-created_at", "amount", "-amount"] as const
export type AttemptOrder = (typeof attemptOrders)[number]
