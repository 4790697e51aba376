"use server"

import { sdk } from "@lib/config"
import type { HttpTypes } from "@medusajs/types"

import { getCacheOptions } from "./cookies"

export async function retrieveOrder(id: string) {
  const { order } = await sdk.client.fetch<HttpTypes.StoreOrderResponse>(`/store/orders/${id}`, {
    query: { fields: "*payment_collections.payments,*items" },
    next: await getCacheOptions("orders"),
    cache: "force-cache",
  })
  return order
}
