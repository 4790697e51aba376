import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { createShop } from "./shop-fixture"

/** A small shop; what a storefront needs to know of it goes to `shop.json`. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  writeFileSync("shop.json", JSON.stringify(await createShop(container)))
}
