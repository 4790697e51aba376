/**
 * `npm test`: everything a change needs; `npm run test:long`: the long-running suites; `node scripts/test.mjs all`: both.
 * Suites can be named, and other arguments go to Jest: `npm test -- http unit`, `npm run test:http -- -t "at the point of sale"`.
 * Packages and PostgreSQL are brought along; `browser` and its like need a Chromium, `endurance` a Redis.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"

import { ensureInstalled } from "./install.mjs"
import { endOnSignal, killLeftovers } from "./test/children.mjs"
import { startDatabase } from "./test/database.mjs"
import { noteTime, readLastTimes } from "./test/last-times.mjs"
import { startProgress } from "./test/progress.mjs"
import { printReport } from "./test/report.mjs"
import { runSuite } from "./test/run-suite.mjs"
import { readyToStart } from "./test/schedule.mjs"
import { suites } from "./test/suites.mjs"

const root = join(import.meta.dirname, "..")
const { chosen, jestWords } = choose(process.argv.slice(2))
const alone = chosen.length === 1
/** Some suites mostly wait for timers, so slightly more can run than there are cores. */
const room = availableParallelism() + 0.5

endOnSignal()

ensureInstalled(root)
const folder = mkdtempSync(join(tmpdir(), "paygate-test-"))
let database
const progress = startProgress(readLastTimes(root))
const results = []
try {
  await runAll()
} finally {
  progress.stop()
  await (await database)?.stop()
  killLeftovers()
  rmSync(folder, { recursive: true, force: true })
}
printReport(results)
process.exit(results.some((result) => result.failed > 0) ? 1 : 0)

function choose(words) {
  const names = suites.map(({ name }) => name)
  const commands = { all: ({ command }) => command !== "peers", long: ({ command }) => command === "long" }
  const named = suites.filter(({ name }) => words.includes(name))
  const [command] = words.filter((word) => word in commands)
  const wanted = commands[command] ?? (({ command: of }) => of === "test")
  return {
    chosen: named.length > 0 ? named : suites.filter(wanted),
    jestWords: words.filter((word) => !names.includes(word) && word !== command),
  }
}

async function runAll() {
  const pending = [...chosen]
  const running = new Map()
  while (pending.length > 0 || running.size > 0) {
    for (const suite of readyToStart(pending, [...running.keys()], room)) {
      pending.splice(pending.indexOf(suite), 1)
      running.set(
        suite,
        runOne(suite).then(() => running.delete(suite)),
      )
    }
    await Promise.race(running.values())
  }
}

async function runOne(suite) {
  const before = Date.now()
  progress.begin(suite)
  const result = await runSuite(suite, {
    root,
    folder,
    alone,
    jestWords,
    database: async () => (await (database ??= startDatabase(root))).environment,
    onNews: (news) => progress.hear(suite, news),
  }).catch((error) => ({ passed: 0, failed: 1, note: error.message, output: "" }))
  const milliseconds = Date.now() - before
  progress.end(suite, result)
  if (result.failed > 0 && !alone) {
    console.log(`\n=== ${suite.name}\n${result.output}`)
  }
  if (result.failed === 0 && jestWords.length === 0) {
    noteTime(root, suite.name, milliseconds / 1_000)
  }
  results.push({ name: suite.name, milliseconds, ...result })
}
