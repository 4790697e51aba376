import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"

import { handOver, type OperatingUser } from "./operating-user"

/** A new folder below the temp folder, for a throw-away server. */
export function throwAwayFolder(user: OperatingUser | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "paygate-postgres-"))
  handOver(folder, user)
  return folder
}

/**
 * The requested folder if the server's user can access it; otherwise one below the temp folder whose name is derived from
 * the requested path, so that the next start finds the same data.
 */
export function lastingFolder(wanted: string, user: OperatingUser | undefined): string {
  mkdirSync(dirname(wanted), { recursive: true })
  mkdirSync(wanted, { recursive: true, mode: 0o700 })
  handOver(wanted, user)
  if (user === undefined || isReachable(wanted, user)) {
    return wanted
  }
  const key = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  const folder = join(tmpdir(), `paygate-${basename(wanted)}-${key}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  handOver(folder, user)
  return folder
}

function isReachable(folder: string, user: OperatingUser): boolean {
  return spawnSync("test", ["-w", folder], user).status === 0
}
