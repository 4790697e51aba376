import { rm } from "node:fs/promises"
import { join, resolve } from "node:path"

import { startPostgres } from "../scripts/postgres"

import { dashboard, isBuilt, kit, noteBuilt } from "./stack/built"
import { prepareDatabase } from "./stack/database"
import { type DemoUrls, medusaEnvironment, urlsOf } from "./stack/environment"
import { claimPorts, type Ports } from "./stack/ports"
import * as programs from "./stack/programs"
import { Services } from "./stack/services"

/** How to start the demo; everything is optional. */
export type DemoOptions = {
  /** 0 for a free port. */
  ports?: Partial<Ports>
  /** An existing database to fill; without it an embedded PostgreSQL is started. */
  databaseUrl?: string
  /** The caller's own gateway; without it the sandbox is started. */
  gatewayUrl?: string
  /** Folder for data that survives the demo: the embedded PostgreSQL's and the sandbox's. Without it all data is discarded. */
  keepDataIn?: string
  /** NODE_ENV of Medusa. */
  nodeEnv?: "demo" | "e2e"
  /** Further options of the shop, as medusa-config.ts reads them. */
  env?: Readonly<Record<string, string>>
  /** Prints nothing while starting. */
  quiet?: boolean
  /** Called when a program exits unexpectedly. Default: throw, so that nobody waits for a store that is gone. */
  onDeath?: (error: Error) => void
  /** Aborts a start in progress. */
  signal?: AbortSignal
}

/** A running demo. */
export type Demo = { urls: DemoUrls; databaseUrl: string; publishableKey: string; stop(): Promise<void> }

const root = resolve(__dirname, "..")
const DATA_DIR = join(root, ".data")
const DATABASE = "paygate_demo"

/**
 * Starts PostgreSQL, the sandbox, Medusa with its admin, and the storefront; resolves when shoppers can use the store.
 * If anything fails, everything is stopped again and the error contains the last log lines of the program that failed.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const ports = await claimPorts(options.ports ?? {})
  const services = new Services(root, logFolder(options, ports), options.onDeath ?? rethrow)
  const onAbort = () => void services.stop()
  options.signal?.addEventListener("abort", onAbort)
  try {
    return await startAll(options, ports, services)
  } catch (error) {
    await services.stop()
    throw error
  } finally {
    options.signal?.removeEventListener("abort", onAbort)
  }
}

async function startAll(options: DemoOptions, ports: Ports, services: Services): Promise<Demo> {
  const step = stepper(options.quiet ?? false)
  const urls = urlsOf(ports, options.gatewayUrl)
  const databaseUrl =
    options.databaseUrl ?? (await step("PostgreSQL", () => startDatabase(services, options.keepDataIn)))
  const env = { ...medusaEnvironment(urls, ports, databaseUrl, options.nodeEnv ?? "demo"), ...options.env }
  const outDir = programs.storefrontFolder(DATA_DIR, ports)
  if (options.keepDataIn === undefined) {
    services.stopLast(() => rm(outDir, { recursive: true, force: true }))
  }

  const [publishableKey] = await Promise.all([
    prepareDatabase(root, databaseUrl, {
      migrate: () => step("Database tables", () => services.run(programs.migrate(env))),
      seed: () => step("Products, regions, login", () => services.run(programs.seed(env))),
    }),
    isBuilt(root, dashboard)
      ? Promise.resolve()
      : step("Admin dashboard (built once, half a minute)", async () => {
          await services.run(programs.buildAdmin)
          noteBuilt(root, dashboard)
        }),
    isBuilt(root, kit)
      ? Promise.resolve()
      : step("Storefront kit (built once)", async () => {
          await services.run(programs.buildKit)
          noteBuilt(root, kit)
        }),
    options.gatewayUrl === undefined
      ? step("Gateway sandbox", () =>
          services.serve(programs.sandbox(ports, stateFileIn(options)), urls.sandbox),
        )
      : Promise.resolve(),
  ])
  await Promise.all([
    step("Medusa", () => services.serve(programs.medusa(env, ports), `${urls.backend}/health`)),
    step("Storefront", async () => {
      await services.run(programs.buildStorefront(urls, publishableKey, outDir))
      await services.serve(programs.storefront(urls, ports, outDir), urls.store)
    }),
  ])
  return { urls, databaseUrl, publishableKey, stop: () => services.stop() }
}

async function startDatabase(services: Services, keepDataIn: string | undefined): Promise<string> {
  const dataDir = keepDataIn === undefined ? undefined : join(keepDataIn, "postgres")
  const postgres = await startPostgres({ dataDir, databases: [DATABASE], handleSignals: false })
  services.stopLast(() => postgres.stop())
  void postgres.exited.then(() => services.reportDeath(new Error("PostgreSQL ended unexpectedly")))
  return postgres.url(DATABASE)
}

/** The demo's logs go to an obvious place; several test stores at once must not write into one file. */
function logFolder({ nodeEnv }: DemoOptions, ports: Ports): string {
  const logs = join(DATA_DIR, "logs")
  return nodeEnv === "e2e" ? join(logs, `e2e-${ports.admin}`) : logs
}

function stateFileIn({ keepDataIn }: DemoOptions): string | undefined {
  return keepDataIn === undefined ? undefined : join(keepDataIn, "sandbox.json")
}

function stepper(quiet: boolean) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const before = Date.now()
    const result = await work()
    if (!quiet) {
      console.log(`  ✓ ${what} (${((Date.now() - before) / 1000).toFixed(1)} s)`)
    }
    return result
  }
}

function rethrow(error: Error): void {
  throw error
}
