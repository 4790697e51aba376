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

/** A Medusa in this process, with its own database. */
export interface RunningShop {
  readonly url: string
  readonly shop: Shop
  readonly container: MedusaContainer
  sql(query: string, bindings?: unknown[]): Promise<Record<string, unknown>[]>
  /** Restores the database to its state when the shop was opened. */
  restore(): Promise<void>
  /** Restarts the server on the same database with changed variables for medusa-config.ts; null removes one. No change, no restart. */
  restart(changes: Environment): Promise<void>
  /** Waits until nothing is in progress. */
  calm(): Promise<void>
  stop(): Promise<void>
}

/** Environment variables to change; null removes one. */
export type Environment = Readonly<Record<string, string | null>>

interface Knex {
  raw(query: string, bindings: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * A story that needs a job runs it itself; a scheduled run at the full minute would interfere. At most a day ahead: core waits
 * with a timer, and a timer of more than 24 days fires at once.
 */
const halfADayAhead = `0 ${(new Date().getHours() + 12) % 24} * * *`

/** A schedule for every job, in the variable named after its file. */
function everyJob(schedule: string): Environment {
  const jobs = readdirSync("src/jobs").map((file) => parse(file).name.replaceAll("-", "_").toUpperCase())
  return Object.fromEntries(jobs.map((job) => [`PAYGATE_${job}_CRON`, schedule]))
}

/**
 * Opens the shop on a copy of the template.
 * @param env variables for medusa-config.ts besides addresses and database
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
      const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
      await paygate.background.drain()
      // Refusals are counted in memory and written a little later.
      await paygate.refusedNotices.flush()
      await noWorkflowRuns(container)
    },
    stop: async () => {
      await shutdown()
      await database.drop()
    },
  }
}

/** Global state that Medusa keeps for the life of a process, besides its loaded modules. */
const keptByMedusa = [
  ...["MedusaModule", "MedusaWorkflow", "WorkflowManager", "WorkflowScheduler", "DistributedTransaction"],
  ...["Policy", "PolicyOperation", "PolicyResource"],
]

/** Simulates a new process: the configuration is read once per module load, as is everything Medusa and the plugin derive from it. */
function forgetMedusa(): void {
  for (const name of keptByMedusa) {
    Reflect.deleteProperty(globalThis, name)
  }
  const made = (file: string) => file.includes("/node_modules/@medusajs/") || !file.includes("/node_modules/")
  for (const file of Object.keys(require.cache).filter(made)) {
    Reflect.deleteProperty(require.cache, file)
  }
}

/** Required late, because a restarted server loads all its modules again. */
async function startMedusa() {
  const { startApp } = (await import("@medusajs/test-utils")) as typeof TestUtils
  return startApp({ cwd: process.cwd() })
}

/** Waits until none of the workflows that core records is running: those that can be repeated or that wait. */
async function noWorkflowRuns(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  await eventually(async () => {
    const running = await engine.listWorkflowExecutions({
      state: { $nin: ["not_started", "done", "reverted", "failed"] },
    })
    expect(running).toEqual([])
  })
}
