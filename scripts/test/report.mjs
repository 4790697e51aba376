/**
 * Prints each failed test again, since its output may be an hour old by now, then the table; the last line is exactly
 * `N passed, N failed`.
 */
export function printReport(results) {
  for (const { name: suite, failures = [] } of results) {
    for (const { name, message } of failures) {
      console.log(`\n✗ ${suite}: ${name}\n${message.replace(/^/gm, "    ")}`)
    }
  }
  const rows = results.map((result) => [
    result.name,
    String(result.passed),
    String(result.failed),
    `${(result.milliseconds / 1000).toFixed(1)} s`,
    result.note,
  ])
  const table = [["suite", "passed", "failed", "time", ""], ...rows]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  console.log("")
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`)
}
