import type { RemoteQueryFunction } from "@medusajs/framework/types"

import type { OrderedItem } from "../domain/order-description"

/** What the shop knows about the purchase behind a payment collection. */
export interface CartFacts {
  readonly cartId: string | null
  readonly items: readonly OrderedItem[]
}

interface LineItem {
  readonly title?: string | null
  readonly product_title?: string | null
  readonly quantity?: number | string | null
}

/**
 * Reads the cart of a payment collection, or the order when there is no cart (order edits, payment links).
 * A description is no reason to lose a sale: what cannot be read is left empty.
 */
export async function readCartFacts(
  query: Pick<RemoteQueryFunction, "graph">,
  collectionId: string,
): Promise<CartFacts> {
  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id", "cart.items.title", "cart.items.product_title", "cart.items.quantity"],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = carts as { cart_id: string; cart?: { items?: LineItem[] } }[]
  if (link) {
    return { cartId: link.cart_id, items: itemsOf(link.cart?.items) }
  }
  const { data: orders } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order.items.title", "order.items.product_title", "order.items.quantity"],
    filters: { payment_collection_id: collectionId },
  })
  const [orderLink] = orders as { order?: { items?: LineItem[] } }[]
  return { cartId: null, items: itemsOf(orderLink?.order?.items) }
}

function itemsOf(items: readonly LineItem[] | undefined): OrderedItem[] {
  return (items ?? []).map((item) => ({
    title: item.product_title ?? item.title ?? "",
    quantity: Number(item.quantity ?? 1),
  }))
}
