import { rmSync } from "node:fs"
import { join } from "node:path"

import { findBinaries } from "./embedded-postgres/binaries"
import { lastingFolder, throwAwayFolder } from "./embedded-postgres/data-folder"
import { createDatabases } from "./embedded-postgres/databases"
import { findOperatingUser } from "./embedded-postgres/operating-user"
import { initialize, launch, type ServerSettings } from "./embedded-postgres/server"
import { endStaleServer } from "./embedded-postgres/stale-server"
import { freePort } from "./free-port"

/** How to start PostgreSQL; everything is optional. */
export type PostgresOptions = {
  /** Keep the data here, durably. Without it the data is discarded on stop and the server is tuned for speed. */
  dataDir?: string
  /** TCP port; a free one by default. */
  port?: number
  /** Databases to create if they are missing. */
  databases?: readonly string[]
  /** Stop the server on SIGINT and SIGTERM (default). Set false when the caller stops it itself. */
  handleSignals?: boolean
}

/** A PostgreSQL that accepts connections. */
export type Postgres = {
  host: string
  port: number
  user: string
  password: string
  /** The connection URL of one of its databases. */
  url(database: string): string
  /** Resolves when the server has ended, for whatever reason; never for an existing server. */
  exited: Promise<void>
  /** Stops the server; an existing server (DATABASE_URL) is left running. */
  stop(): Promise<void>
}

const USER = "postgres"
const PASSWORD = "paygate"
const SIGNALS = ["SIGINT", "SIGTERM"] as const

/**
 * A PostgreSQL to work with: that of `DATABASE_URL` if set, otherwise an embedded one that ends with this process at the
 * latest.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const own = process.env.DATABASE_URL
  return own === undefined || own === "" ? startEmbedded(options) : useExisting(own, options)
}

async function useExisting(databaseUrl: string, options: PostgresOptions): Promise<Postgres> {
  const given = new URL(databaseUrl)
  await createDatabases(databaseUrl, options.databases ?? [])
  return {
    host: given.hostname,
    port: Number(given.port || 5432),
    user: decodeURIComponent(given.username),
    password: decodeURIComponent(given.password),
    url(database) {
      const url = new URL(databaseUrl)
      url.pathname = `/${encodeURIComponent(database)}`
      return url.toString()
    },
    exited: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  }
}

async function startEmbedded(options: PostgresOptions): Promise<Postgres> {
  const osUser = findOperatingUser()
  const durable = options.dataDir !== undefined
  const dataDir =
    options.dataDir === undefined ? throwAwayFolder(osUser) : lastingFolder(options.dataDir, osUser)
  const port = options.port ?? (await freePort())
  const socketDir = durable ? undefined : folderForSocket(dataDir, port)
  const settings: ServerSettings = {
    binaries: findBinaries(osUser),
    dataDir,
    osUser,
    port,
    socketDir,
    user: USER,
    password: PASSWORD,
    durable,
  }
  if (durable) {
    await endStaleServer(dataDir)
  }
  initialize(settings)
  const server = await launch(settings)

  const cleanUp = () => {
    if (!durable) {
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  const onExit = () => {
    server.killNow()
    cleanUp()
  }
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= server.stop().then(() => {
      cleanUp()
      process.removeListener("exit", onExit)
      SIGNALS.forEach((signal) => process.removeListener(signal, onSignal))
    })
    return stopped
  }
  const onSignal = (signal: NodeJS.Signals) => {
    void stop().then(() => {
      // this listener is already removed: without another one the signal has its default effect
      if (process.listenerCount(signal) === 0) {
        process.kill(process.pid, signal)
      }
    })
  }
  process.once("exit", onExit)
  if (options.handleSignals !== false) {
    SIGNALS.forEach((signal) => process.on(signal, onSignal))
  }

  const host = encodeURIComponent(socketDir ?? "localhost")
  const url = (database: string) =>
    `postgres://${USER}:${PASSWORD}@${host}:${port}/${encodeURIComponent(database)}`
  try {
    await createDatabases(url("postgres"), options.databases ?? [])
  } catch (error) {
    await stop()
    throw error
  }
  return { host: "localhost", port, user: USER, password: PASSWORD, url, exited: server.exited, stop }
}

/** The longest path that a Unix socket can have on every system. */
const LONGEST_SOCKET_PATH = 103

/**
 * Where the socket of a throw-away server stands, if the system has sockets and the path is short enough. A query takes half as long
 * over a socket as over a port, and tests send millions.
 */
function folderForSocket(dataDir: string, port: number): string | undefined {
  const fits = join(dataDir, `.s.PGSQL.${port}`).length <= LONGEST_SOCKET_PATH
  return process.platform !== "win32" && fits ? dataDir : undefined
}

/**
 * `npx tsx scripts/postgres.ts [database …]`: a throw-away server in the foreground. It prints the environment that the
 * test runner needs and runs until a signal or, with `--until-stdin-ends`, until the parent process ends.
 */
async function main(args: readonly string[]): Promise<void> {
  const databases = args.filter((arg) => !arg.startsWith("--"))
  const postgres = await startPostgres({ databases })
  const lines = {
    DB_HOST: postgres.host,
    DB_PORT: postgres.port,
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
    DATABASE_URL: postgres.url(databases[0] ?? "postgres"),
  }
  for (const [name, value] of Object.entries(lines)) {
    console.log(`export ${name}=${value}`)
  }
  if (args.includes("--until-stdin-ends")) {
    process.stdin.resume().once("end", () => void postgres.stop().then(() => process.exit(0)))
    return
  }
  console.log(`# PostgreSQL is ready on port ${postgres.port}; Ctrl-C stops it`)
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
