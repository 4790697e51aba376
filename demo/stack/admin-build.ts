import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { fingerprint } from "./fingerprint"

/** A build of the dashboard: its folder, and the environment for scripts/build-admin.mjs. */
export interface AdminBuild {
  readonly outDir: string
  readonly env: Readonly<Record<string, string>>
}

/** The build that `medusa start` serves. */
const ofMedusa: AdminBuild = { outDir: "public/admin", env: {} }

const SOURCES = ["package-lock.json", "src/admin", "src/domain", "src/paygate", "scripts/build-admin.mjs"]

/** Whether the dashboard was built from the current packages, admin extensions and settings. */
export function isAdminBuilt(root: string, build = ofMedusa): boolean {
  const note = noteFile(root, build)
  return existsSync(note) && readFileSync(note, "utf8") === sourcesOf(root, build)
}

/** Records what a dashboard was built from; a build empties the folder first, so a failed build leaves no record. */
export function noteAdminBuilt(root: string, build = ofMedusa): void {
  writeFileSync(noteFile(root, build), sourcesOf(root, build))
}

const noteFile = (root: string, { outDir }: AdminBuild) => join(root, outDir, ".built-from")
const sourcesOf = (root: string, { env }: AdminBuild) =>
  `${fingerprint(root, SOURCES)} ${JSON.stringify(env)}`
