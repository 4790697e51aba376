import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "paygate-counts-"))
const file = join(folder, "report.json")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The script is plain node and an ES module, so it is asked in a process of its own. */
function countsOf(report: string, exitCode: number): unknown {
  writeFileSync(file, report)
  const code = `import { countsOf } from ${JSON.stringify(join(__dirname, "jest-counts.mjs"))}
    console.log(JSON.stringify(countsOf(${JSON.stringify(file)}, ${exitCode})))`
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }))
}

const report = (counts: Record<string, number>) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...counts,
  })

describe("counting tests", () => {
  it("counts what passed and what failed", () => {
    expect(countsOf(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toMatchObject({
      passed: 5,
      failed: 2,
    })
  })

  it.each([
    ["a suite that crashed before it could report", "", 1],
    ["a suite without a test", report({}), 0],
    ["a skipped test", report({ numPassedTests: 3, numPendingTests: 1 }), 0],
    ["a test that is only planned", report({ numPassedTests: 3, numTodoTests: 1 }), 0],
    ["a file that does not load", report({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 }), 1],
    ["a bad end after good tests", report({ numPassedTests: 3 }), 139],
  ])("%s counts as a failure", (_what, text, exitCode) => {
    expect(countsOf(text, exitCode)).toMatchObject({ failed: 1 })
  })
})
