/**
 * `npm run test:faults [-- --rounds 30 --seed 7 --minutes 60]`: rounds of faults against real servers, judged by the
 * sandbox. Needs only node, npm and redis-server; PostgreSQL is started unless DATABASE_URL is set.
 */
import { join } from "node:path"

import { ensureInstalled } from "./install.mjs"
import { ended, endOnSignal, killLeftovers, start } from "./test/children.mjs"
import { startDatabase } from "./test/database.mjs"
import { exitWithout } from "./test/requirements.mjs"

const root = join(import.meta.dirname, "..")
const LONGEST_MS = 48 * 60 * 60_000

endOnSignal()

exitWithout("redis")
ensureInstalled(root)
const database = await startDatabase(root)
const tsx = join(root, "node_modules/tsx/dist/cli.mjs")
const child = start(process.execPath, [tsx, "integration-tests/faults/cli.ts", ...process.argv.slice(2)], {
  cwd: root,
  env: database.environment,
  stdio: ["ignore", "inherit", "inherit"],
})
const code = await ended(child, LONGEST_MS)
await database.stop()
killLeftovers()
process.exit(code ?? 1)
