import { execFileSync } from "node:child_process"
import { chownSync } from "node:fs"

/** The operating-system user that PostgreSQL runs as; undefined for the user running this script. */
export type OperatingUser = { uid: number; gid: number }

const USER = "postgres"

/**
 * PostgreSQL refuses to run as root, so root switches to the `postgres` user, which is created if missing.
 * Any other user runs the server as itself.
 */
export function findOperatingUser(): OperatingUser | undefined {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const found = lookUp()
  if (found !== undefined) {
    return found
  }
  execFileSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    USER,
  ])
  const created = lookUp()
  if (created === undefined) {
    throw new Error(`PostgreSQL cannot run as root, and the user "${USER}" could not be created`)
  }
  return created
}

/** Changes the owner of a file or folder, if there is a user to give it to. */
export function handOver(path: string, user: OperatingUser | undefined): void {
  if (user !== undefined) {
    chownSync(path, user.uid, user.gid)
  }
}

function lookUp(): OperatingUser | undefined {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") }
  } catch {
    return undefined
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number.parseInt(
    execFileSync("id", [flag, USER], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    10,
  )
}
