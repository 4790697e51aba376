import type { ExecArgs } from "@medusajs/framework/types"

import { seedAdminUser } from "./admin-user"
import { seedProducts } from "./products"
import { seedRegions } from "./regions"
import { seedSalesChannel } from "./sales-channel"
import { seedShipping } from "./shipping"
import { seedStock } from "./stock"

/**
 * Fills the demo store; run by `medusa exec`. Each part first checks whether its data exists, so the seed can run again
 * on a store that is already in use.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const channel = await seedSalesChannel(container)
  await seedRegions(container)
  const { locationId, profileId } = await seedShipping(container, channel)
  await seedProducts(container, channel, profileId)
  await seedStock(container, locationId)
  await seedAdminUser(container)
}
