import { openNotes } from "../../demo/stack/notes"

import type { Shop } from "./shop-fixture"

/** The ids of what is for sale in a copy of the template "shop". */
export async function readShop(databaseUrl: string): Promise<Shop> {
  const notes = await openNotes(databaseUrl)
  return JSON.parse((await notes.get("shop"))!) as Shop
}
