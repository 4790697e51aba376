import { writeFileSync } from "node:fs"

import type { ExecArgs } from "@medusajs/framework/types"

import { seedAdminUser } from "../../../demo/seed/admin-user"
import { createShop } from "../../http/support/shop-fixture"

/** Run by `medusa exec`: fills an empty database with the shop of the tests and tells its ids in a file. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const shop = await createShop(container)
  await seedAdminUser(container)
  writeFileSync(process.env["PAYGATE_SHOP_FILE"]!, JSON.stringify(shop))
}
