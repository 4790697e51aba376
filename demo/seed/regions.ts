import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"

import { methods } from "../../src/domain/methods"

import { findId } from "./find"

/**
 * Every method is enabled in every region: the plugin knows which currencies each accepts, and tells the storefront.
 */
const payment_providers = Object.values(methods).map(({ providerId }) => providerId)

const regions = [
  { name: "Switzerland", currency_code: "chf", countries: ["ch"] },
  { name: "Europe", currency_code: "eur", countries: ["de", "fr", "it", "at"] },
]

/** The countries of all regions, as two-letter codes. */
export const COUNTRIES = regions.flatMap((region) => region.countries)

/** Creates two regions with their currencies and payment methods. */
export async function seedRegions(container: MedusaContainer): Promise<void> {
  for (const region of regions) {
    const id = await findId(container, "region", { name: region.name })
    if (id === undefined) {
      const input = { regions: [{ ...region, payment_providers }] }
      await createRegionsWorkflow(container).run({ input })
    } else {
      await updateRegionsWorkflow(container).run({
        input: { selector: { id }, update: { payment_providers } },
      })
    }
  }
}
