import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** How long each suite took the last time it passed here, in seconds. */
export function readLastTimes(root) {
  try {
    return JSON.parse(readFileSync(fileIn(root), "utf8"))
  } catch {
    return {}
  }
}

export function noteTime(root, name, seconds) {
  const file = fileIn(root)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...readLastTimes(root), [name]: Math.round(seconds) }, undefined, 2))
}

const fileIn = (root) => join(root, ".data", "test-times.json")
