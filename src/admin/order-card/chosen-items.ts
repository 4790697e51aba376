import type { RefundableItem } from "../../contracts/refundable-items"
import { valueOfItems } from "../../domain/items-value"
import type { ItemQuantity } from "../../domain/refunded-items"

/** How many of each item are chosen, by its id. */
export type Quantities = Readonly<Record<string, number>>

/** The longest note a refund takes. */
export const longestNote = 1000

/** The quantity that a field's text means, in whole units: no more than can be refunded, nothing for what is no number. */
export function quantityIn(text: string, { refundable }: Pick<RefundableItem, "refundable">): number {
  const quantity = Number(text)
  return Number.isFinite(quantity) ? Math.min(Math.max(Math.trunc(quantity), 0), refundable) : 0
}

/** What the chosen items are worth, in minor units. */
export function worthOf(items: readonly RefundableItem[], quantities: Quantities, decimals: number): number {
  return valueOfItems(
    chosenIn(items, quantities).map(({ item, quantity }) => ({ ...item, quantity })),
    decimals,
  )
}

/** The chosen items as the route takes them, so that they are not offered again. */
export function itemsOf(items: readonly RefundableItem[], quantities: Quantities): ItemQuantity[] {
  return chosenIn(items, quantities).map(({ item: { id }, quantity }) => ({ id, quantity }))
}

/** The chosen items in words, for the merchant's own books: "2 × Mug (Blue), 1 × Standard". */
export function noteOf(items: readonly RefundableItem[], quantities: Quantities): string {
  return chosenIn(items, quantities)
    .map(({ item, quantity }) => `${quantity} × ${nameOf(item)}`)
    .join(", ")
    .slice(0, longestNote)
}

/** An item with its variant, where it has one. */
export function nameOf({ title, variant }: Pick<RefundableItem, "title" | "variant">): string {
  return variant === null ? title : `${title} (${variant})`
}

function chosenIn(items: readonly RefundableItem[], quantities: Quantities) {
  return items
    .map((item) => ({ item, quantity: quantities[item.id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0)
}
