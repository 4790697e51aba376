import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

const STOP_TIMEOUT_MS = 10_000

/** Ends a server that a killed run left behind in `dataDir`; does nothing when there is none. */
export async function endStaleServer(dataDir: string): Promise<void> {
  const pid = recordedPid(dataDir)
  if (pid === undefined || !isPostgres(pid)) {
    return
  }
  process.kill(pid, "SIGINT")
  const deadline = Date.now() + STOP_TIMEOUT_MS
  while (isPostgres(pid)) {
    if (Date.now() > deadline) {
      throw new Error(`A PostgreSQL (process ${pid}) still uses ${dataDir} and does not stop`)
    }
    await wait(100)
  }
}

function recordedPid(dataDir: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataDir, "postmaster.pid"), "utf8"), 10)
    return Number.isInteger(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    // The process id may have been reused; only Linux can tell cheaply, elsewhere the server's own check decides.
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres")
  } catch {
    return false
  }
}
