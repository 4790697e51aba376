import { Client } from "@medusajs/framework/pg"
import type { Browser } from "playwright-core"

import { type Demo, startDemo } from "../../../demo/stack"
import { CartCopies } from "../../databases/cart-copies"
import { copyOfTemplate } from "../../databases/template"

import { BackOffice } from "./back-office"
import { launchChromium } from "./chromium"
import { Gateway } from "./gateway"
import { StoreApi } from "./store-api"

/** Everything the stories need: the demo store with all its servers, and a browser. */
export interface World {
  readonly urls: Demo["urls"]
  readonly browser: Browser
  readonly gateway: Gateway
  readonly backOffice: BackOffice
  readonly storeApi: StoreApi
  sql(statement: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>
  /** The error of a server that exited unexpectedly. */
  death(): Error | undefined
  close(): Promise<void>
}

/**
 * Starts the world with its own database; if a part fails, what was started is stopped again.
 * @param env further options of the shop, as medusa-config.ts reads them
 * @param admin Medusa's port, for a caller who has to name it beforehand; a free one by default
 */
export async function openWorld(env: Readonly<Record<string, string>> = {}, admin = 0): Promise<World> {
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of undo.reverse()) {
      await step()
    }
  }
  try {
    const browser = await launchChromium()
    undo.push(() => browser.close())
    const serverUrl = process.env["DATABASE_URL"]
    const database = serverUrl ? await copyOfTemplate("demo", serverUrl) : undefined
    undo.push(async () => database?.drop())
    let death: Error | undefined
    const demo = await startDemo({
      ports: { admin, store: 0, sandbox: 0 },
      databaseUrl: database?.url,
      nodeEnv: "e2e",
      env,
      quiet: true,
      onDeath: (error) => {
        death ??= error
      },
    })
    undo.push(() => demo.stop())
    const sql: World["sql"] = (statement, values) => runSql(demo.databaseUrl, statement, values)
    return {
      urls: demo.urls,
      browser,
      gateway: new Gateway(demo.urls.sandbox),
      backOffice: await BackOffice.open(demo.urls.backend),
      storeApi: new StoreApi(
        demo.urls.backend,
        demo.publishableKey,
        new CartCopies((statement) => sql(statement, [])),
      ),
      sql,
      death: () => death,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function runSql(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows
  } finally {
    await client.end()
  }
}
