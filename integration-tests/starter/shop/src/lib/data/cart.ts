"use server"

import { sdk } from "@lib/config"
import type { HttpTypes } from "@medusajs/types"
import { revalidateTag } from "next/cache"
import { redirect } from "next/navigation"

import { getCacheTag, getCartId, setCartId } from "./cookies"
import { getRegion } from "./regions"

/** As the guide says: always asked, because a notice may have turned it into an order, and then it is no cart any more. */
export async function retrieveCart(fields = "*items, *region, +items.total, +shipping_methods.name") {
  const id = await getCartId()
  if (!id) {
    return null
  }
  return sdk.client
    .fetch<HttpTypes.StoreCartResponse>(`/store/carts/${id}`, { query: { fields }, cache: "no-store" })
    .then(({ cart }: { cart: HttpTypes.StoreCart }) => (cart.completed_at ? null : cart))
    .catch(() => null)
}

const changed = async () => revalidateTag(await getCacheTag("carts"))

async function getOrSetCart(countryCode: string) {
  const found = await retrieveCart("id,region_id,completed_at")
  if (found) {
    return found
  }
  const region = await getRegion(countryCode)
  const { cart } = await sdk.store.cart.create({ region_id: region!.id })
  await setCartId(cart.id)
  await changed()
  return cart
}

export async function addToCart(form: FormData) {
  const countryCode = String(form.get("country_code"))
  const cart = await getOrSetCart(countryCode)
  await sdk.store.cart.createLineItem(cart.id, { variant_id: String(form.get("variant_id")), quantity: 1 })
  await changed()
  redirect(`/${countryCode}/cart`)
}

/** The address and the delivery, in one step: this shop is about paying. */
export async function setAddress(form: FormData) {
  const id = (await getCartId())!
  const country_code = String(form.get("country_code"))
  const address = {
    first_name: "Anna",
    last_name: "Muster",
    address_1: "Weg 1",
    city: "Bern",
    postal_code: "3000",
    country_code,
  }
  await sdk.store.cart.update(id, {
    email: String(form.get("email")),
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: id })
  await sdk.store.cart.addShippingMethod(id, { option_id: shipping_options[0]!.id })
  await changed()
  redirect(`/${country_code}/checkout?step=payment`)
}

export async function initiatePaymentSession(
  cart: HttpTypes.StoreCart,
  data: HttpTypes.StoreInitializePaymentSession,
) {
  const opened = await sdk.store.payment.initiatePaymentSession(cart, data)
  await changed()
  return opened
}
