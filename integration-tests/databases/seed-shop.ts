import type { ExecArgs } from "@medusajs/framework/types"

import { seedAdminUser } from "../../demo/seed/admin-user"
import { openNotes } from "../../demo/stack/notes"
import { createShop } from "../http/support/shop-fixture"

/** Run by `medusa exec`: fills an empty database with the shop of the stories and notes its ids there. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const shop = await createShop(container)
  await seedAdminUser(container)
  const notes = await openNotes(process.env["DATABASE_URL"]!)
  await notes.set("shop", JSON.stringify(shop))
}
