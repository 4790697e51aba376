import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"

import { catalog } from "./catalog"
import { findId } from "./find"

/** Stocks each variant at the location. */
export async function seedStock(container: MedusaContainer, locationId: string): Promise<void> {
  for (const { sku, stock } of catalog.flatMap((product) => product.variants)) {
    const itemId = await findId(container, "inventory_item", { sku })
    if (itemId === undefined) {
      throw new Error(`No inventory item for ${sku}`)
    }
    const level = { inventory_item_id: itemId, location_id: locationId }
    if ((await findId(container, "inventory_level", level)) === undefined) {
      await createInventoryLevelsWorkflow(container).run({
        input: { inventory_levels: [{ ...level, stocked_quantity: stock }] },
      })
    }
  }
}
