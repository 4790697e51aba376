import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = mkdtempSync(join(tmpdir(), "paygate-counts-"))
const file = join(folder, "report.json")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The script is plain JavaScript and an ES module, so it is called in its own process. */
function ask(call: string): unknown {
  const code = `import { countsOf, countsOfLastLine } from ${JSON.stringify(join(__dirname, "counts.mjs"))}
    console.log(JSON.stringify(${call}))`
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }))
}

function countsOf(report: string, exitCode: number, filtered = false): unknown {
  writeFileSync(file, report)
  return ask(`countsOf(${JSON.stringify(file)}, ${exitCode}, { filtered: ${filtered} })`)
}

function countsOfLastLine(output: string, exitCode: number): unknown {
  return ask(`countsOfLastLine(${JSON.stringify(output)}, ${exitCode})`)
}

const report = (counts: Record<string, number>, testResults: object[] = []) =>
  JSON.stringify({
    testResults,
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

  it("a failed test is named with what it said, without colors, and a file that did not load with its path", () => {
    const failed = {
      status: "failed",
      fullName: "a story › ends well",
      failureMessages: ["\u001B[31mno\u001B[39m"],
    }
    const results = [
      {
        name: "a.spec.ts",
        message: "all",
        assertionResults: [failed, { status: "passed", fullName: "begins" }],
      },
      { name: "b.spec.ts", message: "Cannot find module", assertionResults: [] },
      { name: "c.spec.ts", message: "", assertionResults: [{ status: "passed", fullName: "c" }] },
    ]
    const text = report({ numPassedTests: 2, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }, results)
    expect(countsOf(text, 1)).toMatchObject({
      failures: [
        { name: "a story › ends well", message: "no" },
        { name: "b.spec.ts", message: "Cannot find module" },
      ],
    })
  })

  it("who asked for some tests has skipped the others", () => {
    const asked = report({ numPassedTests: 3, numPendingTests: 40 })
    expect(countsOf(asked, 0, true)).toMatchObject({ passed: 3, failed: 0 })
  })

  it.each([
    ["its own last line", "round 1\n12 passed, 0 failed\n", 0, { passed: 12, failed: 0 }],
    ["failures of its own", "11 passed, 1 failed", 1, { passed: 11, failed: 1 }],
    ["one test without such a line", "all fine\n", 0, { passed: 1, failed: 0 }],
    ["a failure when it ends badly", "12 passed, 0 failed\n", 137, { passed: 0, failed: 1 }],
  ])("a command counts as %s", (_what, output, exitCode, counts) => {
    expect(countsOfLastLine(output, exitCode)).toMatchObject(counts)
  })
})
