import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { Pool } from "@medusajs/framework/pg"
import axios, { type AxiosInstance } from "axios"

import { medusaEnvironment, urlsOf } from "../../demo/stack/environment"
import { claimPorts } from "../../demo/stack/ports"
import * as programs from "../../demo/stack/programs"
import { Services } from "../../demo/stack/services"
import type { Shop } from "../../integration-tests/databases/shop-fixture"
import { Shopper } from "../../integration-tests/http/support/shopper"
import { startPostgres } from "../../scripts/postgres"

const root = resolve(__dirname, "../..")
const medusaCli = "node_modules/@medusajs/cli/cli.js"

/** A real shop to measure: PostgreSQL that flushes to disk, the sandbox and one Medusa, each a process of its own. */
export interface BenchShop {
  readonly backend: string
  readonly api: AxiosInstance
  readonly shopper: Shopper
  readonly publishableKey: string
  /** Of the Medusa process. */
  readonly pid: number
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

/** Starts one; takes about twenty seconds. */
export async function startBenchShop(): Promise<BenchShop> {
  const folder = mkdtempSync(join(tmpdir(), "paygate-bench-"))
  const services = new Services(root, join(folder, "logs"), (error) => {
    throw error
  })
  try {
    const postgres = await startPostgres({
      dataDir: join(root, ".data/bench-postgres"),
      databases: ["paygate_bench"],
      handleSignals: false,
    })
    const pool = new Pool({ connectionString: postgres.url("paygate_bench"), max: 4 })
    // an idle connection that is cut must not end what is measured next; a query that fails says so itself
    pool.on("error", (error) => console.warn(`bench database: ${error.message}`))
    services.stopLast(async () => {
      await pool.end()
      await postgres.stop()
    })
    const ports = await claimPorts({ admin: 0, store: 0, sandbox: 0 })
    const urls = urlsOf(ports)
    const shopFile = join(folder, "shop.json")
    const env = {
      ...medusaEnvironment(urls, ports, postgres.url("paygate_bench"), "production"),
      DISABLE_MEDUSA_ADMIN: "true",
      BENCH_SHOP: shopFile,
    }
    await pool.query("drop schema public cascade; create schema public")
    await services.run(programs.migrate(env))
    await services.run({ name: "seed", args: [medusaCli, "exec", "./bench/support/seed.ts"], env })
    await services.serve(programs.sandbox(ports, undefined), urls.sandbox)
    const medusa = await services.serve(programs.medusa(env, ports), `${urls.backend}/health`)
    if (medusa.pid === undefined) {
      throw new Error("Medusa has no process")
    }

    const shop = JSON.parse(readFileSync(shopFile, "utf8")) as Shop
    const api = axios.create({ baseURL: urls.backend })
    return {
      backend: urls.backend,
      api,
      shopper: new Shopper(api, shop),
      publishableKey: shop.publishableKey,
      pid: medusa.pid,
      sql: async (text, values = []) => (await pool.query<Record<string, unknown>>(text, values)).rows,
      stop: async () => {
        await services.stop()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await services.stop()
    throw error
  }
}
