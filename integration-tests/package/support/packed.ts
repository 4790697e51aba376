import { readFileSync } from "node:fs"
import { join } from "node:path"

import type { Tarball } from "./tarball"

/** The packages that are published from this repository, and where their package.json is. */
export const PACKAGES = {
  plugin: ".",
  storefront: "packages/storefront",
  sandbox: "packages/sandbox",
} as const

export type PackageName = keyof typeof PACKAGES

/** Where the suite packs them before its first file. */
export const packedFolder = join(__dirname, "../../../.data/packed")

/** What was packed. */
export const packed = (name: PackageName): Tarball =>
  JSON.parse(readFileSync(join(packedFolder, `${name}.json`), "utf8")) as Tarball
