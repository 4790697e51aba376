/** Some units of a line of an order, or of its shipping. */
export interface ItemQuantity {
  readonly id: string
  readonly quantity: number
}

/** How many of each item there are in all, by its id: one may be named more than once. */
export function quantitiesOf(items: readonly ItemQuantity[]): ReadonlyMap<string, number> {
  const quantities = new Map<string, number>()
  for (const { id, quantity } of items) {
    quantities.set(id, (quantities.get(id) ?? 0) + quantity)
  }
  return quantities
}

/**
 * How many of an item can be refunded. What came back, or is to come back, has most likely been refunded unless the order still
 * owes the shopper money; refunds by item say it themselves, and are often for those very units, so the larger figure counts.
 */
export function leftOfItem(item: {
  readonly ordered: number
  readonly returned: number
  readonly refunded: number
  readonly owesShopper: boolean
}): number {
  const { ordered, returned, refunded, owesShopper } = item
  return Math.max(ordered - Math.max(refunded, owesShopper ? 0 : returned), 0)
}
