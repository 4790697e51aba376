/**
 * `npm run test:peers -- 2.15.2 2.18 newest`: the suite "peers" (build, pack, install into a new project, migrate, pay, capture,
 * refund, open the admin pages in Chromium) with each of these versions of Medusa in the project. `lowest` is the lower end of the peer range,
 * `newest` the newest version it allows, `2.18` the newest of that minor version. Without arguments: all versions of the nightly
 * run; `--list` prints them.
 * `--payments 1000` pays a thousand carts on each, several at a time, and fails when an order does not come.
 */
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The ends of the range, and between them the releases that changed the dashboard or the completion. */
const nightly = ["lowest", "2.18.0", "2.20.1", "newest"]

const root = join(import.meta.dirname, "..")
const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const range = peerDependencies["@medusajs/medusa"]

const words = process.argv.slice(2).filter((word) => word !== "")
if (words[0] === "--list") {
  console.log(`medusa=${JSON.stringify(words.length > 1 ? words.slice(1) : nightly)}`)
  process.exit(0)
}
const payments = takePayments()
const asked = words.length > 0 ? words : nightly
const unknown = asked.filter((name) => !/^(lowest|newest|\d+\.\d+(\.\d+\S*)?)$/.test(name))
if (unknown.length > 0) {
  console.error(`Which Medusa? lowest, newest, 2.18 or 2.18.0; not ${unknown.join(", ")}.`)
  process.exit(1)
}

const results = []
for (const name of asked) {
  const version = versionOf(name)
  results.push({ version, passed: await passes(name, version) })
}
for (const { version, passed } of results) {
  console.log(`Medusa ${version}: ${passed ? "passed" : "failed"}`)
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1)

/** Takes the flag and its number out of the words. */
function takePayments() {
  const at = words.indexOf("--payments")
  if (at === -1) {
    return {}
  }
  const [, number] = words.splice(at, 2)
  if (!/^[1-9]\d*$/.test(number ?? "")) {
    console.error("--payments wants a number, 1000 for example.")
    process.exit(1)
  }
  return { PEERS_PAYMENTS: number }
}

function versionOf(name) {
  switch (name) {
    case "lowest":
      return range.replace(/^\D+/, "")
    case "newest":
      return lookUp(`@medusajs/medusa@${range}`, "version")
    default:
      return /^\d+\.\d+$/.test(name) ? lookUp(`@medusajs/medusa@~${name}.0`, "version") : name
  }
}

async function passes(name, version) {
  const ui = lookUp(`@medusajs/dashboard@${version}`, "dependencies.@medusajs/ui")
  console.log(`Medusa ${version} (${name} of ${range}), its dashboard with @medusajs/ui ${ui}`)
  if (version === devDependencies["@medusajs/medusa"]) {
    console.log("This is the version that development pins: every suite of `npm test` runs on it.")
  }
  const child = spawn(process.execPath, ["scripts/test.mjs", "peers"], {
    cwd: root,
    env: { ...process.env, PEERS_MEDUSA: version, PEERS_UI: ui, ...payments },
    stdio: "inherit",
  })
  // a signal to this process stops the suite, which ends its own child processes
  const stop = () => child.kill("SIGTERM")
  process.once("SIGINT", stop).once("SIGTERM", stop)
  const [code] = await once(child, "exit")
  process.off("SIGINT", stop).off("SIGTERM", stop)
  return code === 0
}

/** The last of npm's results, which is the newest of several versions. */
function lookUp(...args) {
  const answer = execFileSync("npm", ["view", ...args, "--json"], { encoding: "utf8", cwd: root })
  const found = JSON.parse(answer)
  return Array.isArray(found) ? found.at(-1) : found
}
