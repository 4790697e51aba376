import { resolve } from "node:path"

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
 * makes the template and everybody else, in whatever process, waits for it.
 * @param goods what it is filled with
 * @param serverUrl any database of the PostgreSQL server to work on; its user must be a superuser
 */
export async function copyOfTemplate(goods: Goods, serverUrl: string): Promise<OwnDatabase> {
  return ownDatabase(serverUrl, await ensureTemplate(goods, serverUrl))
}

/** Makes the template unless it is there; answers its name, which tells what it was made from. */
async function ensureTemplate(goods: Goods, serverUrl: string): Promise<string> {
  const prefix = `paygate_template_${goods}`
  const name = `${prefix}_${fingerprint(root, sources, countsForTheTemplate).slice(0, 12)}`
  await onServer(serverUrl, async (client) => {
    // One template at a time: the lock ends with the connection, so a maker that dies leaves nothing behind.
    await client.query("select pg_advisory_lock(hashtext('paygate templates'))")
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [prefix],
    )
    if (rows.some(({ datname }) => datname === name)) {
      return
    }
    for (const { datname } of rows) {
      await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
    }
    const draft = `${prefix}_draft`
    await client.query(`create database ${draft}`)
    await fill(goods, urlOf(serverUrl, draft))
    await client.query(`alter database ${draft} rename to ${name}`)
  })
  return name
}

const sources = ["package-lock.json", "medusa-config.ts", "demo", "integration-tests/databases", "src"]

function countsForTheTemplate(file: string): boolean {
  return !file.startsWith(`${root}/src/`) || /\/(migrations|links)\//.test(file)
}

async function fill(goods: Goods, databaseUrl: string): Promise<void> {
  const nowhere = { admin: 1, store: 1, sandbox: 1 }
  const env = medusaEnvironment(urlsOf(nowhere), nowhere, databaseUrl, "e2e")
  // A shop with role checks has tables of its own, which are in nobody's way.
  const withRoles = { ...env, MEDUSA_FF_RBAC: "true" }
  const run = async (program: Program) => {
    const service = startService({ ...program, name: `${goods}-${program.name}` }, root, logs)
    if ((await service.exited) !== 0) {
      throw new Error(`${program.name} failed. Its last lines:\n${service.tail()}`)
    }
  }
  const migrate = () => run(programs.migrate(withRoles))
  switch (goods) {
    case "shop":
      await migrate()
      await run({
        name: "seed",
        args: [...programs.medusaExec, "./integration-tests/databases/seed-shop.ts"],
        env,
      })
      return
    case "demo":
      await prepareDatabase(root, databaseUrl, { migrate, seed: () => run(programs.seed(withRoles)) })
  }
}
