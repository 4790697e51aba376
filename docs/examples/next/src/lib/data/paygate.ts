"use server"

import { sdk } from "@lib/config"
import { getCacheTag, removeCartId } from "@lib/data/cookies"
import { revalidateTag } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { deviceOf, listMethods } from "paygate-storefront"

/** Those of the region's providers that can pay this cart on this device: its currency and amount, a code on a phone … */
export async function usableMethods<Provider extends { id: string }>(
  cartId: string,
  providers: Provider[],
): Promise<Provider[]> {
  const device = deviceOf((await headers()).get("user-agent") ?? "")
  const methods = await listMethods(sdk, cartId, { device }).catch(() => [])
  const unusable = methods.filter(({ usable }) => !usable).map(({ providerId }) => providerId)
  return providers.filter(({ id }) => !unusable.includes(id))
}

/** The cart has become this order: forgets it, in the cookie and in the cache, and shows the order. */
export async function showOrder(orderId: string, countryCode: string): Promise<void> {
  await removeCartId()
  revalidateTag(await getCacheTag("carts"))
  revalidateTag(await getCacheTag("orders"))
  redirect(`/${countryCode}/order/${orderId}/confirmed`)
}
