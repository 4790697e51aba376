import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

import { findId, first } from "./find"
import { COUNTRIES } from "./regions"

const LOCATION = "Warehouse Zurich"
const FULFILLMENT_SET = "Parcels from Zurich"
const PROVIDER = "manual_manual"

/** Creates the stock location and the shipping option: one flat price per currency, in major units. */
export async function seedShipping(
  container: MedusaContainer,
  channelId: string,
): Promise<{ locationId: string; profileId: string }> {
  const locationId = await seedLocation(container, channelId)
  const profileId = await seedProfile(container)
  await seedShippingOption(container, locationId, profileId)
  return { locationId, profileId }
}

async function seedLocation(container: MedusaContainer, channelId: string): Promise<string> {
  const existing = await findId(container, "stock_location", { name: LOCATION })
  if (existing !== undefined) {
    return existing
  }
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        { name: LOCATION, address: { address_1: "Bahnhofstrasse 1", city: "Zürich", country_code: "ch" } },
      ],
    },
  })
  const { id } = first(result, "stock location")
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  return id
}

async function seedProfile(container: MedusaContainer): Promise<string> {
  const existing = await findId(container, "shipping_profile", { type: "default" })
  if (existing !== undefined) {
    return existing
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return first(result, "shipping profile").id
}

async function seedShippingOption(
  container: MedusaContainer,
  locationId: string,
  profileId: string,
): Promise<void> {
  if ((await findId(container, "fulfillment_set", { name: FULFILLMENT_SET })) !== undefined) {
    return
  }
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: FULFILLMENT_SET,
    type: "shipping",
    service_zones: [
      {
        name: "Everywhere we sell",
        geo_zones: COUNTRIES.map((code) => ({ type: "country" as const, country_code: code })),
      },
    ],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Parcel",
        price_type: "flat",
        provider_id: PROVIDER,
        service_zone_id: first(set.service_zones, "service zone").id,
        shipping_profile_id: profileId,
        type: { label: "Parcel", description: "At your door in two or three days", code: "parcel" },
        prices: [
          { currency_code: "chf", amount: 8 },
          { currency_code: "eur", amount: 7.5 },
        ],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  })
}
