import { resolve } from "node:path"

import type { Client } from "@medusajs/framework/pg"

import { prepareDatabase } from "../../demo/stack/database"
import { medusaEnvironment, urlsOf } from "../../demo/stack/environment"
import { fingerprint } from "../../demo/stack/fingerprint"
import * as programs from "../../demo/stack/programs"
import { type Program, startService } from "../../demo/stack/service"

import { onServer, type OwnDatabase, ownDatabase, urlOf } from "./own-database"

/** What a database is filled with: the shop of the stories, or the goods of the demo store. */
export type Goods = "shop" | "demo"

const root = resolve(__dirname, "../..")
const logs = `${root}/.data/logs/templates`

/**
 * A migrated and filled database, copied from a template. Migrating costs ten seconds and filling three, so the first caller
 * makes the template, migrated once for all goods, and everybody else, in whatever process, waits for it.
 * @param goods what it is filled with
 * @param serverUrl any database of the PostgreSQL server to work on; its user must be a superuser
 */
export async function copyOfTemplate(goods: Goods, serverUrl: string): Promise<OwnDatabase> {
  return ownDatabase(serverUrl, await ensureTemplate(goods, serverUrl))
}

/** Makes the template unless it is there; answers its name, which tells what it was made from. */
async function ensureTemplate(goods: Goods, serverUrl: string): Promise<string> {
  return onServer(serverUrl, async (client) => {
    // One template at a time: the lock ends with the connection, so a maker that dies leaves nothing behind.
    await client.query("select pg_advisory_lock(hashtext('paygate templates'))")
    return make(client, serverUrl, goods, await make(client, serverUrl, "tables", "template1"))
  })
}

/** @param from the template that is filled further */
async function make(
  client: Client,
  serverUrl: string,
  content: Goods | "tables",
  from: string,
): Promise<string> {
  const prefix = `paygate_template_${content}`
  const name = `${prefix}_${fingerprint(root, sources, countsForTheTemplate).slice(0, 12)}`
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  )
  if (rows.some(({ datname }) => datname === name)) {
    return name
  }
  for (const { datname } of rows) {
    await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
  }
  const draft = `${prefix}_draft`
  await client.query(`create database ${draft} template ${from}`)
  await fill(content, urlOf(serverUrl, draft))
  await client.query(`alter database ${draft} rename to ${name}`)
  return name
}

const sources = [
  ...["package-lock.json", "medusa-config.ts", "demo", "src"],
  ...["template.ts", "seed-shop.ts"].map((file) => `integration-tests/databases/${file}`),
  "integration-tests/http/support/shop-fixture.ts",
]

function countsForTheTemplate(file: string): boolean {
  return !file.startsWith(`${root}/src/`) || /\/(migrations|links)\//.test(file)
}

async function fill(content: Goods | "tables", databaseUrl: string): Promise<void> {
  const nowhere = { admin: 1, store: 1, sandbox: 1 }
  const env = medusaEnvironment(urlsOf(nowhere), nowhere, databaseUrl, "e2e")
  // A shop with role checks has tables of its own, which are in nobody's way.
  const withRoles = { ...env, MEDUSA_FF_RBAC: "true" }
  const run = async (program: Program) => {
    const service = startService({ ...program, name: `${content}-${program.name}` }, root, logs)
    if ((await service.exited) !== 0) {
      throw new Error(`${program.name} failed. Its last lines:\n${service.tail()}`)
    }
  }
  switch (content) {
    case "tables":
      await run(programs.migrate(withRoles))
      return
    case "shop":
      await run({
        name: "seed",
        args: [...programs.medusaExec, "./integration-tests/databases/seed-shop.ts"],
        env,
      })
      return
    case "demo":
      await prepareDatabase(root, databaseUrl, {
        migrate: () => Promise.resolve(),
        seed: () => run(programs.seed(withRoles)),
      })
  }
}
