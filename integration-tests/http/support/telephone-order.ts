import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { World } from "./suite"

/** An order that was taken by telephone, 35.50 CHF or EUR: it has no cart, and nobody has paid it yet. */
export async function orderByTelephone(
  world: World,
  region: "ch" | "eu" = "ch",
): Promise<{ readonly id: string }> {
  const { result } = await createOrderWorkflow(world.container()).run({
    input: {
      region_id: world.shop.regions[region],
      sales_channel_id: world.shop.salesChannelId,
      currency_code: region === "ch" ? "chf" : "eur",
      email: "anna@example.com",
      items: [{ title: "Engraving", quantity: 1, unit_price: 35.5 }],
    },
  })
  return result
}
