import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { findId } from "./find"

const TWINT = "pp_twint_paygate"
const ALIPAY = "pp_alipay_paygate"

/** TWINT takes CHF only, so it is offered in Switzerland alone. */
const regions = [
  { name: "Switzerland", currency_code: "chf", countries: ["ch"], payment_providers: [TWINT, ALIPAY] },
  { name: "Europe", currency_code: "eur", countries: ["de", "fr", "it", "at"], payment_providers: [ALIPAY] },
]

/** The countries of all regions, as two-letter codes. */
export const COUNTRIES = regions.flatMap((region) => region.countries)

/** Two regions with their currency and their ways to pay. */
export async function seedRegions(container: MedusaContainer): Promise<void> {
  for (const region of regions) {
    if ((await findId(container, "region", { name: region.name })) === undefined) {
      await createRegionsWorkflow(container).run({ input: { regions: [region] } })
    }
  }
}
