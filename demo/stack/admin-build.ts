import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { fingerprint } from "./fingerprint"

const OUTPUT = "public/admin"
const SOURCES = ["package-lock.json", "src/admin", "src/domain", "src/paygate", "scripts/build-admin.mjs"]

/** Whether the dashboard in `public/admin` was built from the packages and the admin extensions of today. */
export function isAdminBuilt(root: string): boolean {
  const note = noteFile(root)
  return existsSync(note) && readFileSync(note, "utf8") === fingerprint(root, SOURCES)
}

/** Remembers what the dashboard was built from; the build empties the folder, so a broken build leaves no note. */
export function noteAdminBuilt(root: string): void {
  writeFileSync(noteFile(root), fingerprint(root, SOURCES))
}

const noteFile = (root: string) => join(root, OUTPUT, ".built-from")
