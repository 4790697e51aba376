import type { MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"

import { catalog, type CatalogProduct } from "./catalog"
import { findId } from "./find"

/** Creates the products with their prices in both currencies. */
export async function seedProducts(
  container: MedusaContainer,
  channelId: string,
  profileId: string,
): Promise<void> {
  for (const product of catalog) {
    if ((await findId(container, "product", { handle: product.handle })) === undefined) {
      await createProductsWorkflow(container).run({
        input: { products: [inputOf(product, channelId, profileId)] },
      })
    }
  }
}

function inputOf(product: CatalogProduct, channelId: string, profileId: string) {
  const picture = pictureUrl(product.picture)
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: "published" as const,
    thumbnail: picture,
    images: [{ url: picture }],
    shipping_profile_id: profileId,
    sales_channels: [{ id: channelId }],
    options: [{ title: product.option, values: product.variants.map((variant) => variant.title) }],
    variants: product.variants.map((variant) => ({
      title: variant.title,
      sku: variant.sku,
      manage_inventory: true,
      options: { [product.option]: variant.title },
      prices: [
        { currency_code: "chf", amount: variant.chf },
        { currency_code: "eur", amount: variant.eur },
      ],
    })),
  }
}

/** The pictures are served by the storefront, so that the admin shows them too. */
function pictureUrl(file: string): string {
  return `${process.env.PAYGATE_STOREFRONT_URL ?? "http://localhost:8000"}/products/${file}`
}
