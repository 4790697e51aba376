import type { HttpTypes } from "@medusajs/framework/types"
import Medusa from "@medusajs/js-sdk"

import { recall, remember } from "./memory"

export type Cart = HttpTypes.StoreCart
export type Order = HttpTypes.StoreOrder
export type Product = HttpTypes.StoreProduct
export type Variant = HttpTypes.StoreProductVariant
export type Region = HttpTypes.StoreRegion

export const sdk = new Medusa({
  baseUrl: import.meta.env.VITE_MEDUSA_URL ?? "http://localhost:9000",
  publishableKey: import.meta.env.VITE_PUBLISHABLE_KEY,
})

let known: readonly Region[] | undefined

/** All regions of the store, the Swiss one first. */
export async function regions(): Promise<readonly Region[]> {
  if (known === undefined) {
    const { regions: list } = await sdk.store.region.list()
    known = [...list].sort((a, b) => a.currency_code.localeCompare(b.currency_code))
  }
  return known
}

/** The region the shopper chose, or the first. */
export async function currentRegion(): Promise<Region> {
  const list = await regions()
  const region = list.find((one) => one.currency_code === recall("currency")) ?? list[0]
  if (region === undefined) {
    throw new Error("This store has no region yet.")
  }
  return region
}

/** Stores the choice of region and moves an open cart there. */
export async function chooseRegion(currencyCode: string): Promise<void> {
  remember("currency", currencyCode)
  const cart = await currentCart()
  if (cart !== undefined && !isCompleted(cart)) {
    const region = await currentRegion()
    await sdk.store.cart.update(cart.id, {
      region_id: region.id,
      shipping_address: { country_code: countryOf(region) },
    })
  }
}

export async function listProducts(): Promise<readonly Product[]> {
  const region = await currentRegion()
  const { products } = await sdk.store.product.list({
    region_id: region.id,
    fields: "*variants.calculated_price,+variants.inventory_quantity",
    order: "created_at",
  })
  return products
}

/** The remembered cart in any state; undefined when there is none, or no longer one. */
export async function currentCart(): Promise<Cart | undefined> {
  const id = recall("cart")
  return id === undefined ? undefined : retrieveCart(id)
}

export async function retrieveCart(id: string): Promise<Cart | undefined> {
  try {
    const { cart } = await sdk.store.cart.retrieve(id)
    return cart
  } catch (error) {
    if (statusOf(error) === 404) {
      return undefined
    }
    throw error
  }
}

/** The Store API returns the time of completion, but its type omits it. */
export function isCompleted(cart: Cart): boolean {
  return "completed_at" in cart && cart.completed_at != null
}

/** Adds one piece to the open cart, or to a new one when there is none or the old one became an order. */
export async function addToCart(variantId: string): Promise<void> {
  const cart = await openCart()
  await sdk.store.cart.createLineItem(cart.id, { variant_id: variantId, quantity: 1 })
}

async function openCart(): Promise<Cart> {
  const existing = await currentCart()
  if (existing !== undefined && !isCompleted(existing)) {
    return existing
  }
  const region = await currentRegion()
  const { cart } = await sdk.store.cart.create({
    region_id: region.id,
    shipping_address: { country_code: countryOf(region) },
  })
  remember("cart", cart.id)
  return cart
}

export async function changeQuantity(cart: Cart, itemId: string, quantity: number): Promise<void> {
  if (quantity < 1) {
    await sdk.store.cart.deleteLineItem(cart.id, itemId)
  } else {
    await sdk.store.cart.updateLineItem(cart.id, itemId, { quantity })
  }
}

/** Makes sure the cart has a shipping method (the demo has one), and returns the cart with the final total. */
export async function withShipping(cart: Cart): Promise<Cart> {
  if ((cart.shipping_methods?.length ?? 0) > 0) {
    return cart
  }
  const { shipping_options: options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  const [option] = options
  if (option === undefined) {
    throw new Error("We do not ship to this country.")
  }
  const { cart: changed } = await sdk.store.cart.addShippingMethod(cart.id, { option_id: option.id })
  return changed
}

/** HTTP status of an error of the API; undefined when there was no response. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined
}

function countryOf(region: Region): string | undefined {
  return region.countries?.[0]?.iso_2
}

/** An order by its id, with the status of its payment; undefined when there is none. */
export async function retrieveOrder(id: string): Promise<Order | undefined> {
  try {
    const { order } = await sdk.store.order.retrieve(id)
    return order
  } catch (error) {
    if (statusOf(error) === 404) {
      return undefined
    }
    throw error
  }
}
