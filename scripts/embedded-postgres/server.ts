import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { Binaries } from "./binaries"
import { handOver, type OperatingUser } from "./operating-user"

/** Everything a server process needs to know. */
export type ServerSettings = {
  binaries: Binaries
  dataDir: string
  osUser: OperatingUser | undefined
  port: number
  /** Folder of its Unix socket, if it has one besides the port. */
  socketDir: string | undefined
  user: string
  password: string
  /** Durable data survives a power failure; without it the server is several times faster. */
  durable: boolean
}

/** A running server. */
export type Server = {
  /** Resolves when the process has ended, for whatever reason. */
  exited: Promise<void>
  /** Orderly shutdown; resolves when the process has ended. */
  stop(): Promise<void>
  /** Last resort from an `exit` handler, where nothing can be awaited. */
  killNow(): void
}

const START_TIMEOUT_MS = 30_000
const READY = "database system is ready to accept connections"

/** Creates the cluster in `dataDir` unless it exists: locale C, UTF-8, password login. */
export function initialize(settings: ServerSettings): void {
  if (existsSync(join(settings.dataDir, "PG_VERSION"))) {
    return
  }
  const folder = mkdtempSync(join(tmpdir(), "paygate-postgres-init-"))
  const passwordFile = join(folder, "password")
  writeFileSync(passwordFile, `${settings.password}\n`, { mode: 0o600 })
  handOver(folder, settings.osUser)
  handOver(passwordFile, settings.osUser)
  try {
    chmodSync(settings.dataDir, 0o700)
    const run = spawnSync(
      settings.binaries.initdb,
      [
        `--pgdata=${settings.dataDir}`,
        `--username=${settings.user}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        ...(settings.durable ? [] : ["--no-sync"]),
      ],
      { ...settings.osUser, cwd: tmpdir(), encoding: "utf8" },
    )
    if (run.status !== 0) {
      throw new Error(
        `initdb failed in ${settings.dataDir}: ${run.stderr || run.stdout || String(run.error)}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the server and waits until it accepts connections; an error contains the server's output. */
export function launch(settings: ServerSettings): Promise<Server> {
  // Its own process group: Ctrl-C in a terminal must not end the database before the programs that use it.
  const child = spawn(settings.binaries.postgres, serverFlags(settings), {
    ...settings.osUser,
    cwd: settings.dataDir,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LC_ALL: "C" },
  })
  return new Promise((resolve, reject) => {
    let output = ""
    const fail = (why: string) => {
      child.kill("SIGKILL")
      reject(new Error(`PostgreSQL did not start on port ${settings.port}: ${why}\n${output.slice(-2_000)}`))
    }
    const timer = setTimeout(() => fail("no answer in time"), START_TIMEOUT_MS)
    child.once("error", (error) => fail(error.message))
    child.once("exit", (code) => {
      clearTimeout(timer)
      fail(`it ended with code ${code}`)
    })
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-8_000)
      if (output.includes(READY)) {
        clearTimeout(timer)
        child.stderr.off("data", listen)
        child.stderr.resume() // a full pipe would block the server
        resolve(serverOf(child))
      }
    }
    child.stderr.on("data", listen)
  })
}

function serverOf(child: ChildProcess): Server {
  const leash = startLeash(child)
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  void gone.then(() => leash.kill("SIGKILL"))
  return {
    exited: gone,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGINT") // "fast" shutdown: ends open connections, writes everything down
        await gone
      }
    },
    killNow() {
      child.kill("SIGQUIT")
    },
  }
}

/**
 * A shell that waits for the end of its input, which comes when this process ends, for whatever reason, and then stops the
 * server. Without it a killed process would leave its database running forever.
 */
function startLeash(server: ChildProcess): ChildProcess {
  const script = 'cat >/dev/null; kill -INT "$0"'
  return spawn("sh", ["-c", script, String(server.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  })
}

function serverFlags(settings: ServerSettings): string[] {
  const values = {
    listen_addresses: "localhost",
    unix_socket_directories: settings.socketDir ?? "",
    max_connections: "200",
    ...(settings.durable ? {} : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  }
  const flags = Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  return ["-D", settings.dataDir, "-p", String(settings.port), ...flags]
}
