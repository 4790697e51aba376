import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

/** One program of the demo: its name, and what to run with the same Node. */
export type Program = {
  name: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
}

/** A running program, in its own process group, writing to `<name>.log`. */
export type Service = {
  name: string
  /** The process id; undefined when it could not be started. */
  pid: number | undefined
  /** The exit code, or null when a signal ended it. */
  exited: Promise<number | null>
  stop(): Promise<void>
  killNow(): void
  /** The last lines of its log. */
  tail(): string
}

/** Ends a program whose parent was killed; see that file. */
const LEASH = "./demo/stack/leash.mjs"
const GRACE_MS = 8_000
const TAIL_LINES = 30

/** Starts a program in the project's folder. */
export function startService(program: Program, root: string, logDir: string): Service {
  mkdirSync(logDir, { recursive: true })
  const logFile = join(logDir, `${program.name}.log`)
  const log = openSync(logFile, "w")
  const child = spawn(process.execPath, ["--import", LEASH, ...program.args], {
    cwd: root,
    // In its own group, so that Ctrl-C reaches only the parent, which stops programs in order, and child processes end with it.
    detached: true,
    stdio: ["pipe", log, log],
    env: { ...process.env, ...program.env, MEDUSA_DISABLE_TELEMETRY: "true", FORCE_COLOR: "0" },
  })
  closeSync(log)
  const exited = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null))
    child.once("exit", (code) => {
      signalGroup(child, "SIGKILL")
      resolve(code)
    })
  })
  return {
    name: program.name,
    pid: child.pid,
    exited,
    async stop() {
      signalGroup(child, "SIGTERM")
      const abort = new AbortController()
      const patience = wait(GRACE_MS, undefined, { signal: abort.signal })
        .then(() => signalGroup(child, "SIGKILL"))
        .catch(() => undefined)
      await exited
      abort.abort()
      await patience
    },
    killNow: () => signalGroup(child, "SIGKILL"),
    tail: () => readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n"),
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // the group is already empty
  }
}
