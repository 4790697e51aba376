import { readFileSync } from "node:fs"

/**
 * Passed and failed tests from Jest's own report. A file that fails to load, a skipped test and a suite without tests
 * count as failed: nothing may pass by not running. Skipped tests are accepted only if a filter was given.
 */
export function countsOf(reportFile, exitCode, { filtered = false } = {}) {
  const report = read(reportFile)
  if (report === undefined) {
    return { passed: 0, failed: 1, note: "crashed before it could report" }
  }
  const passed = report.numPassedTests
  const skipped = (filtered ? 0 : report.numPendingTests) + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped
  if (passed + failed === 0) {
    return { passed: 0, failed: 1, note: "ran no test" }
  }
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, note: `ended with code ${exitCode}` }
  }
  return { passed, failed, note: skipped > 0 ? `${skipped} skipped, counted as failed` : "" }
}

/** The numbers of a command's last line "N passed, N failed"; without one it counts as a single test, by its exit code. */
export function countsOfLastLine(output, exitCode) {
  const [, passed, failed] = /(?:^|\n)(\d+) passed, (\d+) failed\s*$/.exec(output) ?? []
  if (passed !== undefined && (Number(failed) > 0 || exitCode === 0)) {
    return { passed: Number(passed), failed: Number(failed), note: "" }
  }
  return exitCode === 0
    ? { passed: 1, failed: 0, note: "" }
    : { passed: 0, failed: 1, note: `ended with code ${exitCode}` }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}
