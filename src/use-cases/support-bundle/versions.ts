import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

/** The versions in use, for reproducing a problem. */
export interface Versions {
  readonly plugin: string
  readonly medusa: string
  readonly node: string
  readonly platform: string
}

/** The versions of this process. */
export function versions(): Versions {
  return {
    plugin: versionIn(ownPackageFile(__dirname)),
    medusa: versionIn(createRequire(__filename).resolve("@medusajs/medusa/package.json")),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  }
}

/** When compiled, package.json lies at another depth. */
function ownPackageFile(folder: string): string {
  const file = join(folder, "package.json")
  return existsSync(file) ? file : ownPackageFile(dirname(folder))
}

function versionIn(file: string): string {
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name: string; version: string }
  return `${name} ${version}`
}
