import { Client } from "@medusajs/framework/pg"

/** Creates the databases that do not exist yet, through a connection to `adminUrl`. */
export async function createDatabases(adminUrl: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) {
    return
  }
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    for (const name of names) {
      const found = await client.query("select 1 from pg_database where datname = $1", [name])
      if (found.rowCount === 0) {
        await client.query(`create database ${client.escapeIdentifier(name)}`)
      }
    }
  } finally {
    await client.end()
  }
}
