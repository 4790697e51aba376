import { readFileSync } from "node:fs"

/**
 * Passed and failed tests from Jest's own report. A file that does not even load, a skipped test and a suite without
 * tests count as failed: nothing may be green by not running.
 */
export function countsOf(reportFile, exitCode) {
  const report = read(reportFile)
  if (report === undefined) {
    return { passed: 0, failed: 1, note: "crashed before it could report" }
  }
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped
  if (passed + failed === 0) {
    return { passed: 0, failed: 1, note: "ran no test" }
  }
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, note: `ended with code ${exitCode}` }
  }
  return { passed, failed, note: skipped > 0 ? `${skipped} skipped, counted as failed` : "" }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}
