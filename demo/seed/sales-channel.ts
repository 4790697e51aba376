import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

import { PUBLISHABLE_KEY_TITLE } from "../publishable-key"

import { findId, first } from "./find"

const CHANNEL = "Demo storefront"

/** Creates the store's currencies, its sales channel and the publishable key; returns the sales channel's id. */
export async function seedSalesChannel(container: MedusaContainer): Promise<string> {
  const existing = await findId(container, "sales_channel", { name: CHANNEL })
  if (existing !== undefined) {
    return existing
  }
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: CHANNEL }] },
  })
  const channel = first(channels, "sales channel")
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: PUBLISHABLE_KEY_TITLE, type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: first(keys, "publishable key").id, add: [channel.id] },
  })
  const store = await findId(container, "store", {})
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store },
      update: {
        name: "Paygate demo store",
        default_sales_channel_id: channel.id,
        supported_currencies: [{ currency_code: "chf", is_default: true }, { currency_code: "eur" }],
      },
    },
  })
  return channel.id
}
