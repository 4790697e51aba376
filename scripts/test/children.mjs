import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"

const MARK = "PAYGATE_TEST_RUN"
const run = randomBytes(8).toString("hex")
const running = new Set()

/** Starts a command in its own process group, tagged as belonging to this run. */
export function start(command, args, { env = {}, ...options }) {
  const child = spawn(command, args, {
    ...options,
    detached: true,
    env: { ...process.env, ...env, [MARK]: run, MEDUSA_DISABLE_TELEMETRY: "true" },
  })
  running.add(child)
  child.once("exit", () => running.delete(child))
  return child
}

/** Resolves with the exit code; a child that exceeds the timeout is killed and resolves with null. */
export function ended(child, timeoutMs) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.log(`\nnot finished after ${timeoutMs / 60_000} minutes: killed`)
      killGroup(child.pid)
    }, timeoutMs)
    child.once("error", (error) => {
      clearTimeout(timer)
      console.log(error.message)
      resolve(null)
    })
    child.once("exit", (code) => {
      clearTimeout(timer)
      killGroup(child.pid)
      resolve(code)
    })
  })
}

/** Kills whatever is left: the process groups and, where the system shows it, every process with this run's tag. */
export function killLeftovers() {
  for (const child of running) {
    killGroup(child.pid)
  }
  for (const pid of markedProcesses()) {
    signal(pid)
  }
}

/** Ends this command, and everything it started, when it is interrupted; the exit code is the shell's for the signal. */
export function endOnSignal() {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ]) {
    process.once(signal, () => {
      killLeftovers()
      process.exit(code)
    })
  }
}

function killGroup(pid) {
  signal(-pid)
}

function signal(pid) {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    // already gone
  }
}

function markedProcesses() {
  if (process.platform !== "linux") {
    return []
  }
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "latin1").includes(`${MARK}=${run}`)
      } catch {
        return false
      }
    })
    .map(Number)
}
