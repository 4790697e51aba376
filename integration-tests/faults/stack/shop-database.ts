import { randomBytes } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Client } from "@medusajs/framework/pg"

import { startService } from "../../../demo/stack/service"
import type { Shop } from "../../http/support/shop-fixture"

const medusaCli = "node_modules/@medusajs/cli/cli.js"

/** A database with the shop of the tests in it. */
export interface ShopDatabase {
  readonly url: string
  readonly shop: Shop
  drop(): Promise<void>
}

/**
 * Makes a database of our own, migrates it and fills it with the shop.
 * @param serverUrl any database of a PostgreSQL server
 */
export async function createShopDatabase(
  serverUrl: string,
  root: string,
  logFolder: string,
  environment: (databaseUrl: string) => Record<string, string>,
): Promise<ShopDatabase> {
  const name = `paygate_faults_${randomBytes(4).toString("hex")}`
  await execute(serverUrl, "/postgres", `create database ${name}`)
  const drop = () => execute(serverUrl, "/postgres", `drop database if exists ${name} with (force)`)
  const folder = mkdtempSync(join(tmpdir(), "paygate-shop-"))
  try {
    const url = at(serverUrl, `/${name}`)
    const env = { ...environment(url), PAYGATE_SHOP_FILE: join(folder, "shop.json") }
    const run = async (task: string, args: readonly string[]) => {
      const service = startService({ name: task, args: [medusaCli, ...args], env }, root, logFolder)
      if ((await service.exited) !== 0) {
        throw new Error(`${task} failed. Its last lines:\n${service.tail()}`)
      }
    }
    await run("migrate", ["db:migrate", "--execute-safe-links"])
    await run("seed", ["exec", "./integration-tests/faults/stack/shop-seed.ts"])
    // Nobody shall be turned away for want of mugs: that is another story.
    await execute(
      serverUrl,
      `/${name}`,
      `update inventory_level set stocked_quantity = 10000000, raw_stocked_quantity = '{"value":"10000000","precision":20}'`,
    )
    return { url, shop: JSON.parse(readFileSync(env.PAYGATE_SHOP_FILE, "utf8")) as Shop, drop }
  } catch (error) {
    await drop()
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function at(serverUrl: string, path: string): string {
  const url = new URL(serverUrl)
  url.pathname = path
  return url.toString()
}

async function execute(serverUrl: string, path: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: at(serverUrl, path) })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
