import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"

/** Lines of an error message that are shown again at the end; the whole message is in the suite's output. */
const MOST_LINES = 12

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
  const note = skipped > 0 ? `${skipped} skipped, counted as failed` : ""
  return { passed, failed, note, failures: failuresOf(report) }
}

/** The name of each failed test and the beginning of what it said, without colors; a file that does not load has its path as name. */
function failuresOf(report) {
  return (report.testResults ?? []).flatMap(({ name, message, assertionResults = [] }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed")
    return failed.length > 0
      ? failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages.join("\n")))
      : assertionResults.length === 0 && message
        ? [failure(name, message)]
        : []
  })
}

function failure(name, message) {
  const lines = stripVTControlCharacters(message).split("\n").filter(Boolean)
  return { name, message: lines.slice(0, MOST_LINES).join("\n") }
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
