"use server"

import { sdk } from "@lib/config"
import type { HttpTypes } from "@medusajs/types"

import { getCacheOptions } from "./cookies"

export async function listCartPaymentMethods(regionId: string) {
  const { payment_providers } = await sdk.client.fetch<HttpTypes.StorePaymentProviderListResponse>(
    "/store/payment-providers",
    {
      query: { region_id: regionId },
      next: await getCacheOptions("payment_providers"),
      cache: "force-cache",
    },
  )
  return payment_providers.sort((a, b) => (a.id > b.id ? 1 : -1))
}
