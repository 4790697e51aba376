import type { RemoteQueryFunction } from "@medusajs/framework/types"

import type { OrderedItem } from "../../domain/order-description"

/** What the shop knows about the purchase behind a payment collection. */
export interface CartFacts {
  readonly cartId: string | null
  readonly items: readonly OrderedItem[]
  /** Name of the person who pays, as far as an address tells. */
  readonly payer: string | undefined
  /** Two-letter language of the cart, if the shop keeps one. */
  readonly language: string | undefined
}

interface Purchase {
  readonly items?: readonly {
    readonly title?: string | null
    readonly product_title?: string | null
    readonly quantity?: number | string | null
  }[]
  readonly billing_address?: Address | null
  readonly shipping_address?: Address | null
  readonly locale?: string | null
}

interface Address {
  readonly first_name?: string | null
  readonly last_name?: string | null
  readonly company?: string | null
}

const purchaseFields = [
  "items.title",
  "items.product_title",
  "items.quantity",
  "billing_address.first_name",
  "billing_address.last_name",
  "billing_address.company",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.company",
  "locale",
]

/** Reads the cart of a payment collection, or the order when there is no cart (order edits, payment links). */
export async function readCartFacts(
  query: Pick<RemoteQueryFunction, "graph">,
  collectionId: string | null,
): Promise<CartFacts> {
  if (collectionId === null) {
    return { cartId: null, ...factsOf(undefined) }
  }
  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id", ...purchaseFields.map((field) => `cart.${field}`)],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = carts as { cart_id: string; cart?: Purchase }[]
  if (link) {
    return { cartId: link.cart_id, ...factsOf(link.cart) }
  }
  const { data: orders } = await query.graph({
    entity: "order_payment_collection",
    fields: purchaseFields.map((field) => `order.${field}`),
    filters: { payment_collection_id: collectionId },
  })
  const [orderLink] = orders as { order?: Purchase }[]
  return { cartId: null, ...factsOf(orderLink?.order) }
}

function factsOf(purchase: Purchase | undefined): Omit<CartFacts, "cartId"> {
  return {
    items: (purchase?.items ?? []).map((item) => ({
      title: item.product_title ?? item.title ?? "",
      quantity: Number(item.quantity ?? 1),
    })),
    payer: nameOf(purchase?.billing_address) ?? nameOf(purchase?.shipping_address),
    language: /^[a-z]{2}(?=$|[-_])/i.exec(purchase?.locale ?? "")?.[0].toLowerCase(),
  }
}

function nameOf(address: Address | null | undefined): string | undefined {
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ").trim()
  return name || address?.company?.trim() || undefined
}
