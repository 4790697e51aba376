/**
 * The context key by which the page of a payment link tells the provider that a payment is its own; the store route cannot
 * set it.
 */
export const byLinkKey = "paygate_by_link"
