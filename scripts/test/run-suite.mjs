import { join } from "node:path"

import { ended, start } from "./children.mjs"
import { countsOf, countsOfLastLine } from "./counts.mjs"
import { chromiumEnvironment, missing } from "./requirements.mjs"
import { SUITE_TIMEOUT_MS } from "./suites.mjs"

/**
 * Runs one suite.
 * @param context.root the project's folder
 * @param context.folder for Jest's report
 * @param context.database returns the environment of the PostgreSQL that all suites share
 * @param context.alone only this suite runs: its output is shown immediately, and Jest gets `jestWords`
 * @param context.onNews called with the progress of a Jest suite
 * @returns the numbers of passed and failed tests, and the output
 */
export async function runSuite(suite, context) {
  const lack = missing(suite.needs)
  if (lack !== undefined) {
    const note = `DID NOT RUN: ${lack}`
    return {
      passed: 0,
      failed: process.env.CI === "true" ? 1 : 0,
      note,
      output: `!!! ${suite.name} ${note}\n`,
    }
  }
  const env = suite.needs.includes("postgres") ? { ...(await context.database()) } : {}
  if (suite.needs.includes("chromium")) {
    Object.assign(env, chromiumEnvironment())
  }
  return suite.kind === "check" ? runCheck(suite, env, context) : runJest(suite, env, context)
}

async function runCheck(suite, env, context) {
  const [command, ...words] = ["npm", "run", "--silent", suite.script, ...(suite.words ?? [])]
  const { code, output } = await run(command, words, env, context)
  return { ...countsOfLastLine(output, code), output }
}

async function runJest(suite, env, context) {
  const report = join(context.folder, `${suite.name}.json`)
  const filtered = context.jestWords.length > 0
  const server = suite.kind === "server"
  const flags = [
    "--json",
    `--outputFile=${report}`,
    "--reporters=default",
    `--reporters=${join(import.meta.dirname, "jest-progress.cjs")}`,
    `--maxWorkers=${suite.workers}`,
    ...(server ? ["--forceExit"] : []),
  ]
  const jest = join(context.root, "node_modules/jest/bin/jest.js")
  const environment = { ...env, TEST_SUITE: suite.name, ...(server ? serverEnvironment() : {}) }
  const { code, output } = await run(
    process.execPath,
    [jest, ...flags, ...context.jestWords],
    environment,
    context,
  )
  return { ...countsOf(report, code, { filtered }), output }
}

/** Medusa allocates many short-lived objects, hence the larger young generation; its log is reduced to errors unless requested. */
function serverEnvironment() {
  const flags = ["--no-warnings", "--max-semi-space-size=64"]
  return {
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...flags].filter(Boolean).join(" "),
    ...(process.env.TEST_LOGS === "true" ? {} : { LOG_LEVEL: "error" }),
  }
}

async function run(command, words, env, { root, alone, onNews }) {
  const stdio = alone ? ["ignore", "inherit", "inherit", "ipc"] : ["ignore", "pipe", "pipe", "ipc"]
  const child = start(command, words, { cwd: root, env, stdio })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (output += text))
  }
  child.on("message", onNews)
  const code = await ended(child, SUITE_TIMEOUT_MS)
  return { code, output }
}
