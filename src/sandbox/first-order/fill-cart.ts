import type { Offer } from "./offer"
import type { StoreApi } from "./store-api"

/** A region of the shop. */
export interface Region {
  readonly id: string
  readonly name: string
  readonly currency_code: string
  readonly countries: readonly { readonly iso_2: string }[] | null
}

interface ShippingOption {
  readonly id: string
  readonly amount?: number | null
}

/**
 * A cart that lacks only its payment, sent to the first country of the region that the shop ships to.
 * @returns its id; undefined when the shop ships to none
 */
export async function fillCart(store: StoreApi, region: Region, offer: Offer): Promise<string | undefined> {
  const { cart } = await store.post<{ cart: { id: string } }>("carts", {
    region_id: region.id,
    email: "first.order@example.com",
    items: [{ variant_id: offer.variantId, quantity: 1 }],
  })
  for (const { iso_2: country } of region.countries ?? []) {
    const address = addressIn(country)
    await store.post(`carts/${cart.id}`, { shipping_address: address, billing_address: address })
    const { shipping_options: options } = await store.get<{ shipping_options: ShippingOption[] }>(
      "shipping-options",
      { cart_id: cart.id },
    )
    // an option without an amount wants its price calculated by its carrier first
    const option = options.find(({ amount }) => typeof amount === "number")
    if (option) {
      await store.post(`carts/${cart.id}/shipping-methods`, { option_id: option.id })
      return cart.id
    }
  }
  return undefined
}

const addressIn = (country_code: string) => ({
  first_name: "First",
  last_name: "Order",
  address_1: "1 Main Street",
  city: "Springfield",
  postal_code: "10000",
  country_code,
})
