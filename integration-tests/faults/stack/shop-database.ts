import { Client } from "@medusajs/framework/pg"

import type { OwnDatabase } from "../../databases/own-database"
import { readShop } from "../../databases/read-shop"
import type { Shop } from "../../databases/shop-fixture"
import { copyOfTemplate } from "../../databases/template"

/** A database that contains the shop of the stories. */
export interface ShopDatabase extends OwnDatabase {
  readonly shop: Shop
}

/**
 * A new database with the shop in it, and enough mugs for everybody, because running out of stock is another story.
 * @param serverUrl any database of a PostgreSQL server
 */
export async function createShopDatabase(serverUrl: string): Promise<ShopDatabase> {
  const copy = await copyOfTemplate("shop", serverUrl)
  const client = new Client({ connectionString: copy.url })
  await client.connect()
  try {
    await client.query(
      `update inventory_level set stocked_quantity = 10000000, raw_stocked_quantity = '{"value":"10000000","precision":20}'`,
    )
    return { ...copy, shop: await readShop(copy.url) }
  } catch (error) {
    await copy.drop()
    throw error
  } finally {
    await client.end()
  }
}
