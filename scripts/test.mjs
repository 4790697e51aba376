/**
 * `npm test`: every suite; `npm test -- unit http`: some of them. Other words go to Jest, as in
 * `npm run test:http -- refund`. Needs nothing but node and npm; what is missing is installed or started.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { ensureInstalled } from "./install.mjs"
import { ended, killLeftovers, start } from "./test/children.mjs"
import { startDatabase } from "./test/database.mjs"
import { countsOf } from "./test/jest-counts.mjs"
import { printReport } from "./test/report.mjs"
import { chromiumEnvironment, missing } from "./test/requirements.mjs"
import { SUITE_TIMEOUT_MS, suites } from "./test/suites.mjs"

const root = join(import.meta.dirname, "..")
const words = process.argv.slice(2)
const names = suites.map((suite) => suite.name)
const jestWords = words.filter((word) => !names.includes(word))
const named = suites.filter((suite) => words.includes(suite.name))
const chosen = words.length === 0 ? suites : named
if (chosen.length === 0) {
  console.error(`No such suite: ${words.join(" ")}. There are ${names.join(", ")}.`)
  process.exit(1)
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.once(signal, () => {
    killLeftovers()
    process.exit(code)
  })
}

ensureInstalled(root)
const folder = mkdtempSync(join(tmpdir(), "paygate-test-"))
let database
const results = []
try {
  for (const suite of chosen) {
    const before = Date.now()
    console.log(`\n=== ${suite.name}`)
    const result = await run(suite).catch((error) => ({ passed: 0, failed: 1, note: error.message }))
    results.push({ name: suite.name, milliseconds: Date.now() - before, ...result })
  }
} finally {
  await database?.stop()
  killLeftovers()
  rmSync(folder, { recursive: true, force: true })
}
printReport(results)
process.exit(results.some((result) => result.failed > 0) ? 1 : 0)

async function run(suite) {
  const lack = missing(suite.needs)
  if (lack !== undefined) {
    console.log(`!!! ${suite.name} DID NOT RUN: ${lack}`)
    return { passed: 0, failed: process.env.CI === "true" ? 1 : 0, note: `DID NOT RUN: ${lack}` }
  }
  return suite.kind === "check" ? runCheck(suite) : runJest(suite)
}

async function runCheck(suite) {
  const child = start("npm", ["run", "--silent", suite.script], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  })
  const code = await ended(child, SUITE_TIMEOUT_MS)
  return code === 0 ? { passed: 1, failed: 0, note: "" } : { passed: 0, failed: 1, note: "see above" }
}

async function runJest(suite) {
  const report = join(folder, `${suite.name}.json`)
  const env = { TEST_SUITE: suite.name }
  if (suite.needs.includes("postgres")) {
    database ??= await startDatabase(root)
    Object.assign(env, database.environment)
  }
  if (suite.needs.includes("chromium")) {
    Object.assign(env, chromiumEnvironment())
  }
  if (suite.server) {
    // Medusa loads its modules by dynamic import, which Jest allows under this flag only
    env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --no-warnings`.trim()
  }
  const flags = [
    "--json",
    `--outputFile=${report}`,
    ...(suite.server ? [`--maxWorkers=${suite.workers ?? 1}`, "--forceExit"] : []),
  ]
  const jest = join(root, "node_modules/jest/bin/jest.js")
  const child = start(process.execPath, [jest, ...flags, ...jestWords], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  })
  return countsOf(report, await ended(child, SUITE_TIMEOUT_MS))
}
