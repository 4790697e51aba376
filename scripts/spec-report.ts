/**
 * `npm run spec:report`: runs the suite that drives the client against the sandbox, and prints for each parameter row of
 * the documents how often the sandbox received it and the client parsed it. Exit code 1 if anything is not covered.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type CoverageRow, uncovered } from "./spec-report/coverage"
import { reportText } from "./spec-report/print-report"

const root = join(__dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "paygate-spec-report-"))
const file = join(folder, "rows.json")
try {
  const jest = join(root, "node_modules/jest/bin/jest.js")
  const run = spawnSync(process.execPath, [jest, "--silent", "scripts/spec-report"], {
    cwd: root,
    env: { ...process.env, TEST_SUITE: "unit", SPEC_REPORT_FILE: file },
    stdio: ["ignore", "inherit", "inherit"],
  })
  if (existsSync(file)) {
    const rows = JSON.parse(readFileSync(file, "utf8")) as CoverageRow[]
    console.log(reportText(rows))
    process.exitCode = run.status === 0 && uncovered(rows).length === 0 ? 0 : 1
  } else {
    console.error("The suite recorded nothing.")
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
