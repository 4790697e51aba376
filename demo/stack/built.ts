import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { fingerprint } from "./fingerprint"

/** Something that is built once and used until its sources change: its folder, what it is made of, what its build is told. */
export interface Build {
  readonly outDir: string
  readonly sources: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export const dashboardSources = [
  "package-lock.json",
  "src/admin",
  "src/contracts",
  "src/domain",
  "src/paygate",
  "scripts/build-admin.mjs",
]

/** The dashboard that `medusa start` serves. */
export const dashboard: Build = { outDir: "public/admin", sources: dashboardSources }

/** The storefront kit, which the page behind a payment link loads from the server. */
export const kit: Build = {
  outDir: "dist/pay-page",
  sources: ["package-lock.json", "src/storefront", "scripts/build-storefront.mjs"],
}

/** Whether it was built from the current sources and settings. */
export function isBuilt(root: string, build: Build): boolean {
  const note = noteFile(root, build)
  return existsSync(note) && readFileSync(note, "utf8") === builtFrom(root, build)
}

/** Records what it was built from; a build empties the folder first, so a failed build leaves no record. */
export function noteBuilt(root: string, build: Build): void {
  writeFileSync(noteFile(root, build), builtFrom(root, build))
}

const noteFile = (root: string, { outDir }: Build) => join(root, outDir, ".built-from")
const builtFrom = (root: string, { sources, env = {} }: Build) =>
  `${fingerprint(root, sources)} ${JSON.stringify(env)}`
