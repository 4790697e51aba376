/**
 * `npm run test:peers -- lowest|newest|2.22.0`: the package suite (build, pack, install into a project of its own, migrate,
 * pay) with that version of Medusa in the project. `lowest` is what the peer range begins with, `newest` the newest that it
 * allows. Development pins the lowest, so that every other suite runs on it anyway.
 */
import { execFileSync, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const range = peerDependencies["@medusajs/medusa"]

const lookUp = (...args) => {
  const answer = execFileSync("npm", ["view", ...args, "--json"], { encoding: "utf8", cwd: root })
  const found = JSON.parse(answer)
  return Array.isArray(found) ? found.at(-1) : found
}

const versionOf = {
  lowest: () => range.replace(/^\D+/, ""),
  newest: () => lookUp(`@medusajs/medusa@${range}`, "version"),
}

const wish = process.argv[2] ?? "newest"
if (!(wish in versionOf) && !/^\d+\.\d+\.\d+/.test(wish)) {
  console.error(`Which Medusa? lowest, newest, or a version such as 2.22.0; not "${wish}".`)
  process.exit(1)
}
const version = versionOf[wish]?.() ?? wish
const ui = lookUp(`@medusajs/dashboard@${version}`, "dependencies.@medusajs/ui")
console.log(`Medusa ${version} (${wish} of ${range}), its dashboard with @medusajs/ui ${ui}`)
if (version === devDependencies["@medusajs/medusa"]) {
  console.log("This is the version that development pins: every suite of `npm test` runs on it.")
}

const child = spawn(process.execPath, ["scripts/test.mjs", "package"], {
  cwd: root,
  env: { ...process.env, PEERS_MEDUSA: version, PEERS_UI: ui },
  stdio: "inherit",
})
// whoever stops us stops the suite, which puts its own children away
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => child.kill("SIGTERM"))
}
child.once("exit", (code) => {
  console.log(`Medusa ${version}: ${code === 0 ? "passed" : "failed"}`)
  process.exit(code === 0 ? 0 : 1)
})
