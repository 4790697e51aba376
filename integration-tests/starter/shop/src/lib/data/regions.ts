"use server"

import { sdk } from "@lib/config"
import type { HttpTypes } from "@medusajs/types"

import { getCacheOptions } from "./cookies"

export async function getRegion(countryCode: string): Promise<HttpTypes.StoreRegion | undefined> {
  const { regions } = await sdk.client.fetch<HttpTypes.StoreRegionListResponse>("/store/regions", {
    next: await getCacheOptions("regions"),
    cache: "force-cache",
  })
  return regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === countryCode))
}
