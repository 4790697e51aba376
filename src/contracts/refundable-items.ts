/** A line of an order, or the shipping, of which units can be refunded. */
export interface RefundableItem {
  readonly id: string
  readonly title: string
  /** Which variant, where there are several. */
  readonly variant: string | null
  readonly ordered: number
  /** How many came back, or are to come back. */
  readonly returned: number
  /** How many were refunded by item, or are being refunded. */
  readonly refunded: number
  /** How many can be chosen: what came back counts only while the order owes the shopper money for it. */
  readonly refundable: number
  /** Major units, exact: what all that was ordered comes to, with its share of discounts and taxes. */
  readonly total: string
}

/** `GET /admin/paygate/orders/:id/items`. */
export interface RefundableItems {
  readonly items: readonly RefundableItem[]
}
