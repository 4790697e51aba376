import { PUBLISHABLE_KEY_TITLE } from "../publishable-key"

import { fingerprint } from "./fingerprint"
import { openNotes, publishableKey } from "./notes"

/**
 * Migrates and seeds, unless that was already done with the same packages, migrations and seed.
 * Returns the storefront's publishable key.
 */
export async function prepareDatabase(
  root: string,
  databaseUrl: string,
  work: { migrate(): Promise<void>; seed(): Promise<void> },
): Promise<string> {
  const notes = await openNotes(databaseUrl)
  const schema = fingerprint(
    root,
    ["package-lock.json", "medusa-config.ts", "src"],
    (file) => !file.includes("/src/") || file.includes("/migrations/") || file.includes("/links/"),
  )
  if ((await notes.get("schema")) !== schema) {
    await work.migrate()
    await notes.set("schema", schema)
  }
  const goods = fingerprint(root, ["demo/seed", "demo/admin-login.ts", "demo/publishable-key.ts"])
  if ((await notes.get("goods")) !== goods) {
    await work.seed()
    await notes.set("goods", goods)
  }
  return publishableKey(databaseUrl, PUBLISHABLE_KEY_TITLE)
}
