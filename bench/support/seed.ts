import { writeFileSync } from "node:fs"

import type { ExecArgs } from "@medusajs/framework/types"

import { seedAdminUser } from "../../demo/seed/admin-user"
import { createShop } from "../../integration-tests/databases/shop-fixture"

/** A small shop and its admin; run by `medusa exec`. What the measurements need to know of it goes to the file BENCH_SHOP. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedAdminUser(container)
  writeFileSync(process.env["BENCH_SHOP"]!, JSON.stringify(await createShop(container)))
}
