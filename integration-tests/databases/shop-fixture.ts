import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

/** Whoever shops in the stories; the shop knows her already. */
export const SHOPPER_EMAIL = "anna@example.com"

/** What the tests need to know of the shop. */
export interface Shop {
  readonly publishableKey: string
  readonly salesChannelId: string
  readonly regions: Readonly<Record<RegionName, string>>
  readonly shippingOptionId: string
  readonly stockLocationId: string
  /** 19.90 CHF, 21.45 EUR, 2500 JPY, 28000 KRW, 150 CNY; a thousand in stock. */
  readonly mugVariantId: string
  /** 19.90 CHF; one in stock. */
  readonly lastPieceVariantId: string
  readonly lastPieceInventoryItemId: string
  /** 31.3527 EUR: Medusa does not round. */
  readonly oddPriceVariantId: string
  readonly longTitleVariantId: string
  /** 50 KRW or 0.50 CNY, and nothing to ship it. */
  readonly stickerVariantId: string
}

export type RegionName = "ch" | "eu" | "jp" | "kr" | "cn"

const longTitle = "Hand-painted porcelain tea set with a pot, six cups and saucers in a padded wooden box"
const prices = [
  { currency_code: "chf", amount: 19.9 },
  { currency_code: "eur", amount: 21.45 },
  { currency_code: "jpy", amount: 2500 },
  { currency_code: "krw", amount: 28000 },
  { currency_code: "cny", amount: 150 },
]
const stickerPrices = [
  { currency_code: "krw", amount: 50 },
  { currency_code: "cny", amount: 0.5 },
]
const oddPrices = [{ currency_code: "eur", amount: 31.3527 }]

function pricesOf(title: string) {
  switch (title) {
    case "Odd price":
      return oddPrices
    case "Sticker":
      return stickerPrices
    default:
      return prices
  }
}

/** A small real shop: regions in five currencies, products with stock, free-of-surprises shipping. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
  const known = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const providers = known.map(({ id }) => id)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fulfillment = container.resolve(Modules.FULFILLMENT)

  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Web shop" }] },
  })
  const salesChannelId = channels[0]!.id
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Web shop", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]!.id, add: [salesChannelId] },
  })

  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "Switzerland", currency_code: "chf", countries: ["ch"], payment_providers: providers },
        { name: "Europe", currency_code: "eur", countries: ["de", "fr"], payment_providers: providers },
        { name: "Japan", currency_code: "jpy", countries: ["jp"], payment_providers: providers },
        { name: "Korea", currency_code: "krw", countries: ["kr"], payment_providers: providers },
        { name: "China", currency_code: "cny", countries: ["cn"], payment_providers: providers },
      ],
    },
  })

  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: "Warehouse", address: { city: "Bern", country_code: "ch", address_1: "" } }],
    },
  })
  const stockLocationId = locations[0]!.id
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const set = await fulfillment.createFulfillmentSets({
    name: "Delivery",
    type: "shipping",
    service_zones: [
      {
        name: "World",
        geo_zones: ["ch", "de", "fr", "jp", "kr", "cn"].map((country_code) => ({
          country_code,
          type: "country" as const,
        })),
      },
    ],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Post",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0]!.id,
        shipping_profile_id: profiles[0]!.id,
        type: { label: "Post", description: "By post", code: "post" },
        prices: [
          { currency_code: "chf", amount: 5 },
          { currency_code: "eur", amount: 5 },
          { currency_code: "jpy", amount: 500 },
          { currency_code: "krw", amount: 0 },
          { currency_code: "cny", amount: 0 },
        ],
        rules: [],
      },
    ],
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: stockLocationId, add: [salesChannelId] },
  })

  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: ["Enamel mug", "Last piece", "Odd price", "Sticker", longTitle].map((title) => ({
        title,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: profiles[0]!.id,
        sales_channels: [{ id: salesChannelId }],
        options: [{ title: "Size", values: ["One"] }],
        variants: [
          {
            title: "One",
            sku: title.slice(0, 12).toUpperCase().replaceAll(" ", "-"),
            manage_inventory: title === "Enamel mug" || title === "Last piece",
            options: { Size: "One" },
            prices: pricesOf(title),
          },
        ],
      })),
    },
  })
  const variantOf = (title: string) => products.find((product) => product.title === title)!.variants[0]!.id
  const mugVariantId = variantOf("Enamel mug")
  const lastPieceVariantId = variantOf("Last piece")
  const itemOf = async (variantId: string) => {
    const { data } = await query.graph({
      entity: "product_variant_inventory_item",
      fields: ["inventory_item_id"],
      filters: { variant_id: variantId },
    })
    return (data as { inventory_item_id: string }[])[0]!.inventory_item_id
  }
  const lastPieceInventoryItemId = await itemOf(lastPieceVariantId)
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          location_id: stockLocationId,
          inventory_item_id: await itemOf(mugVariantId),
          stocked_quantity: 1000,
        },
        { location_id: stockLocationId, inventory_item_id: lastPieceInventoryItemId, stocked_quantity: 1 },
      ],
    },
  })

  return {
    publishableKey: keys[0]!.token,
    salesChannelId,
    regions: {
      ch: regions[0]!.id,
      eu: regions[1]!.id,
      jp: regions[2]!.id,
      kr: regions[3]!.id,
      cn: regions[4]!.id,
    },
    shippingOptionId: options[0]!.id,
    stockLocationId,
    mugVariantId,
    lastPieceVariantId,
    lastPieceInventoryItemId,
    oddPriceVariantId: variantOf("Odd price"),
    longTitleVariantId: variantOf(longTitle),
    stickerVariantId: variantOf("Sticker"),
  }
}
