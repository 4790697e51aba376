import { readdirSync } from "node:fs"
import { parse } from "node:path"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type * as TestUtils from "@medusajs/test-utils"

import { PAYGATE_MODULE } from "../../../src/modules/paygate"
import type PaygateModuleService from "../../../src/modules/paygate/service"
import { keep } from "../../databases/keep"
import { readShop } from "../../databases/read-shop"
import type { Shop } from "../../databases/shop-fixture"
import { copyOfTemplate } from "../../databases/template"

import { eventually } from "./eventually"

/** A Medusa in this process, with a database of its own. */
export interface RunningShop {
  readonly url: string
  readonly shop: Shop
  readonly container: MedusaContainer
  sql(query: string, bindings?: unknown[]): Promise<Record<string, unknown>[]>
  /** Puts the database back to what it was when the shop was opened. */
  restore(): Promise<void>
  /** Ends the server and starts it again on the same database; what medusa-config.ts reads, null for what is not set any more. Does nothing where nothing changes. */
  restart(changes: Environment): Promise<void>
  /** Waits until nothing is under way. */
  calm(): Promise<void>
  stop(): Promise<void>
}

/** Environment variables that change; null takes one away. */
export type Environment = Readonly<Record<string, string | null>>

interface Knex {
  raw(query: string, bindings: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * A story that wants a job runs it itself; one that comes by at the full minute would be in its way. No more than a day ahead:
 * core waits by a timer, and a timer of more than 24 days runs out at once.
 */
const halfADayAhead = `0 ${(new Date().getHours() + 12) % 24} * * *`

/** A schedule for every job there is, by the variable that is named after its file. */
function everyJob(schedule: string): Environment {
  const jobs = readdirSync("src/jobs").map((file) => parse(file).name.replaceAll("-", "_").toUpperCase())
  return Object.fromEntries(jobs.map((job) => [`PAYGATE_${job}_CRON`, schedule]))
}

/**
 * Opens the shop on a copy of the template.
 * @param env what medusa-config.ts reads besides addresses and database
 */
export async function startShop(port: number, env: Readonly<Record<string, string>>): Promise<RunningShop> {
  const database = await copyOfTemplate("shop", process.env["DATABASE_URL"]!)
  const url = `http://localhost:${port}`
  Object.assign(process.env, {
    PORT: String(port),
    DATABASE_URL: database.url,
    DISABLE_MEDUSA_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
    PAYGATE_BACKEND_URL: url,
    ...everyJob(halfADayAhead),
    ...env,
  })
  let { container, shutdown } = await startMedusa()
  const kept = await keep(database.url)
  const shop = await readShop(database.url)
  return {
    url,
    shop,
    get container() {
      return container
    },
    sql: async (query, bindings = []) => {
      const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      return (await knex.raw(query, bindings)).rows
    },
    restore: () => kept.restore(),
    restart: async (changes) => {
      if (Object.entries(changes).every(([name, value]) => (process.env[name] ?? null) === value)) {
        return
      }
      await shutdown()
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) {
          delete process.env[name]
        } else {
          process.env[name] = value
        }
      }
      forgetMedusa()
      ;({ container, shutdown } = await startMedusa())
    },
    calm: async () => {
      await container.resolve<PaygateModuleService>(PAYGATE_MODULE).background.drain()
      await noWorkflowRuns(container)
    },
    stop: async () => {
      await shutdown()
      await database.drop()
    },
  }
}

/** What Medusa keeps for the life of a process, besides its loaded modules. */
const keptByMedusa = [
  ...["MedusaModule", "MedusaWorkflow", "WorkflowManager", "WorkflowScheduler", "DistributedTransaction"],
  ...["Policy", "PolicyOperation", "PolicyResource"],
]

/** As in a new process: a configuration is a module that was read once, like everything of Medusa and ours that it made. */
function forgetMedusa(): void {
  for (const name of keptByMedusa) {
    Reflect.deleteProperty(globalThis, name)
  }
  const made = (file: string) => file.includes("/node_modules/@medusajs/") || !file.includes("/node_modules/")
  for (const file of Object.keys(require.cache).filter(made)) {
    Reflect.deleteProperty(require.cache, file)
  }
}

/** Loaded only now: a server that starts again loads everything again. */
async function startMedusa() {
  const { startApp } = (await import("@medusajs/test-utils")) as typeof TestUtils
  return startApp({ cwd: process.cwd() })
}

/** Workflows that core keeps a record of: the ones that can be repeated or that wait. */
async function noWorkflowRuns(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  await eventually(async () => {
    const running = await engine.listWorkflowExecutions({
      state: { $nin: ["not_started", "done", "reverted", "failed"] },
    })
    expect(running).toEqual([])
  })
}
