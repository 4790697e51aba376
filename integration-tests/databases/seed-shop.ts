import type { ExecArgs } from "@medusajs/framework/types"
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows"

import { seedAdminUser } from "../../demo/seed/admin-user"
import { openNotes } from "../../demo/stack/notes"

import { createShop, SHOPPER_EMAIL } from "./shop-fixture"

/** Run by `medusa exec`: fills an empty database with the shop of the stories and notes its ids there. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const shop = await createShop(container)
  await seedAdminUser(container)
  await createCustomersWorkflow(container).run({
    input: { customersData: [{ email: SHOPPER_EMAIL, has_account: false }] },
  })
  const notes = await openNotes(process.env["DATABASE_URL"]!)
  await notes.set("shop", JSON.stringify(shop))
}
