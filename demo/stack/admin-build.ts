import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { fingerprint } from "./fingerprint"

/** A build of the dashboard: where it lies, and what scripts/build-admin.mjs is told. */
export interface AdminBuild {
  readonly outDir: string
  readonly env: Readonly<Record<string, string>>
}

/** The build that `medusa start` serves. */
const ofMedusa: AdminBuild = { outDir: "public/admin", env: {} }

const SOURCES = ["package-lock.json", "src/admin", "src/domain", "src/paygate", "scripts/build-admin.mjs"]

/** Whether a dashboard was built from the packages, the admin extensions and the settings of today. */
export function isAdminBuilt(root: string, build = ofMedusa): boolean {
  const note = noteFile(root, build)
  return existsSync(note) && readFileSync(note, "utf8") === sourcesOf(root, build)
}

/** Remembers what a dashboard was built from; the build empties the folder, so a broken build leaves no note. */
export function noteAdminBuilt(root: string, build = ofMedusa): void {
  writeFileSync(noteFile(root, build), sourcesOf(root, build))
}

const noteFile = (root: string, { outDir }: AdminBuild) => join(root, outDir, ".built-from")
const sourcesOf = (root: string, { env }: AdminBuild) =>
  `${fingerprint(root, SOURCES)} ${JSON.stringify(env)}`
