/**
 * `npm run release:version`, after changesets has written the next version into package.json: the other packages get the same
 * one, and the "Unreleased" section of CHANGELOG.md becomes that of the version.
 */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { released, withVersion } from "./texts.mjs"

const root = join(import.meta.dirname, "../..")
const read = (file) => readFileSync(join(root, file), "utf8")
const write = (file, text) => writeFileSync(join(root, file), text)

const { version } = JSON.parse(read("package.json"))
for (const file of ["packages/storefront/package.json", "packages/sandbox/package.json"]) {
  write(file, withVersion(read(file), version))
}
write("CHANGELOG.md", released(read("CHANGELOG.md"), version, new Date().toISOString().slice(0, 10)))
execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], { cwd: root, stdio: "inherit" })
