import { Client } from "@medusajs/framework/pg"

/**
 * Notes the demo keeps in its own schema of its own database: what was migrated and seeded. They exist exactly as long
 * as the data they describe.
 */
export type Notes = {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
}

/** Opens the notes of a database; every call opens its own short connection. */
export async function openNotes(databaseUrl: string): Promise<Notes> {
  await withClient(databaseUrl, async (client) => {
    await client.query("create schema if not exists demo")
    await client.query("create table if not exists demo.note (key text primary key, value text not null)")
  })
  return {
    get: (key) =>
      withClient(databaseUrl, async (client) => {
        const found = await client.query<{ value: string }>("select value from demo.note where key = $1", [
          key,
        ])
        return found.rows[0]?.value
      }),
    set: (key, value) =>
      withClient(databaseUrl, async (client) => {
        await client.query(
          "insert into demo.note (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value",
          [key, value],
        )
      }),
  }
}

/** The token of the publishable key with this title. */
export function publishableKey(databaseUrl: string, title: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const found = await client.query<{ token: string }>(
      "select token from api_key where type = 'publishable' and title = $1 and revoked_at is null",
      [title],
    )
    const [row] = found.rows
    if (row === undefined) {
      throw new Error(`The store has no publishable key "${title}"`)
    }
    return row.token
  })
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
