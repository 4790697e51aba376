import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

import { EMPTY_STATE, type StoredState } from "./state"

export interface StateFile {
  read(): StoredState
  /** Schedules a write of the changed state; several changes in one tick are written once. */
  schedule(state: () => StoredState): void
  /** Writes a pending change at once. */
  flush(): void
}

/** Keeps the state in a JSON file, or nowhere without a path. A file that no sandbox has written makes the start fail. */
export function stateFile(path: string | undefined): StateFile {
  if (path === undefined) {
    return { read: () => EMPTY_STATE, schedule: () => undefined, flush: () => undefined }
  }
  let waiting: (() => StoredState) | undefined
  const flush = () => {
    if (!waiting) return
    const state = waiting()
    waiting = undefined
    mkdirSync(dirname(path), { recursive: true })
    // Written to a second file and renamed, so that a crash never leaves half a file.
    writeFileSync(`${path}.new`, JSON.stringify(state))
    renameSync(`${path}.new`, path)
  }
  return {
    read: () => readState(path),
    schedule: (state) => {
      if (!waiting) setImmediate(flush)
      waiting = state
    },
    flush,
  }
}

function readState(path: string): StoredState {
  if (!existsSync(path)) return EMPTY_STATE
  const fail = () => new Error(`${path} is not a state file of the sandbox: remove it or choose another`)
  let state: StoredState
  try {
    state = JSON.parse(readFileSync(path, "utf8")) as StoredState
  } catch {
    throw fail()
  }
  if (state === null || typeof state !== "object" || state.version !== 1 || !Array.isArray(state.payments))
    throw fail()
  return state
}
