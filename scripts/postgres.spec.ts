import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { isPortFree } from "./free-port"
import { type Postgres, startPostgres } from "./postgres"

jest.setTimeout(60_000)

const databaseUrl = process.env.DATABASE_URL
beforeAll(() => delete process.env.DATABASE_URL)
afterAll(() => {
  if (databaseUrl !== undefined) {
    process.env.DATABASE_URL = databaseUrl
  }
})

async function ask(postgres: Postgres, database: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: postgres.url(database) })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

describe("the embedded PostgreSQL", () => {
  it("starts with the wanted databases, in UTF-8 and locale C, and ends without a trace", async () => {
    const postgres = await startPostgres({ databases: ["one", "two"] })
    try {
      expect(await ask(postgres, "one", "select current_database()")).toBe("one")
      expect(await ask(postgres, "two", "show server_encoding")).toBe("UTF8")
      expect(await ask(postgres, "two", "select datcollate from pg_database where datname = 'two'")).toBe("C")
      expect(await ask(postgres, "two", "show max_connections")).toBe("200")
      expect(await ask(postgres, "two", "show fsync")).toBe("off")
    } finally {
      await postgres.stop()
    }
    expect(await isPortFree(postgres.port)).toBe(true)
  })

  it("keeps the data of a folder over a restart, durably", async () => {
    const folder = mkdtempSync(join(tmpdir(), "paygate-postgres-spec-"))
    chmodSync(folder, 0o755) // the server may run as somebody else
    const options = { dataDir: join(folder, "data"), databases: ["shop"] }
    try {
      const first = await startPostgres(options)
      await ask(first, "shop", "create table thing as select 42 as answer")
      await first.stop()

      const second = await startPostgres(options)
      expect(await ask(second, "shop", "select answer from thing")).toBe(42)
      expect(await ask(second, "shop", "show fsync")).toBe("on")
      await second.stop()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it("takes the server of DATABASE_URL instead, and leaves it running", async () => {
    const server = await startPostgres()
    try {
      process.env.DATABASE_URL = server.url("postgres")
      const mine = await startPostgres({ databases: ["mine"] })
      expect(mine.port).toBe(server.port)
      expect(await ask(mine, "mine", "select current_database()")).toBe("mine")
      await mine.stop()
      expect(await ask(server, "mine", "select 1")).toBe(1)
    } finally {
      delete process.env.DATABASE_URL
      await server.stop()
    }
  })
})
