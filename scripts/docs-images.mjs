/**
 * `npm run docs:images`: plays the scenes of integration-tests/browser/images in the demo store and saves a picture of
 * each in docs/images. Further arguments select scenes by name: `npm run docs:images -- order-card`.
 */
import { join } from "node:path"

import { ensureInstalled } from "./install.mjs"
import { ended, endOnSignal, killLeftovers, start } from "./test/children.mjs"
import { startDatabase } from "./test/database.mjs"
import { chromiumEnvironment, exitWithout } from "./test/requirements.mjs"
import { SUITE_TIMEOUT_MS } from "./test/suites.mjs"

const root = join(import.meta.dirname, "..")
const names = process.argv.slice(2)
exitWithout("chromium")
endOnSignal()

ensureInstalled(root)
const database = process.env.DATABASE_URL ? undefined : await startDatabase(root)
let code = 1
try {
  const chosen = names.length === 0 ? [] : ["--testNamePattern", names.join("|")]
  const child = start(
    process.execPath,
    [join(root, "node_modules/jest/bin/jest.js"), "--runInBand", "--forceExit", ...chosen],
    {
      cwd: root,
      env: {
        ...database?.environment,
        ...chromiumEnvironment(),
        TEST_SUITE: "images",
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --no-warnings`.trim(),
      },
      stdio: ["ignore", "inherit", "inherit"],
    },
  )
  code = (await ended(child, SUITE_TIMEOUT_MS)) ?? 1
} finally {
  await database?.stop()
  killLeftovers()
}
process.exit(code)
