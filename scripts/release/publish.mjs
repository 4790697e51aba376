/**
 * `npm run release:publish`: builds, and publishes those of the three packages whose version npm does not have yet, so that an
 * interrupted run can be repeated. The plugin goes last: when its new version appears, the other two are already there.
 */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")
const run = (folder, ...args) => execFileSync("npm", args, { cwd: folder, stdio: "inherit" })

run(root, "run", "build")
for (const folder of ["packages/sandbox", "packages/storefront", "."].map((path) => join(root, path))) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  if (isPublished(name, version)) {
    console.log(`${name}@${version} is published already`)
  } else {
    run(folder, "publish", "--access", "public", "--ignore-scripts")
  }
}
execFileSync("npx", ["changeset", "tag"], { cwd: root, stdio: "inherit" })

function isPublished(name, version) {
  try {
    return execFileSync("npm", ["view", `${name}@${version}`, "version"], { encoding: "utf8" }).trim() !== ""
  } catch (error) {
    if (String(error.stderr).includes("E404")) {
      return false
    }
    throw error
  }
}
