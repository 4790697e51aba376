import { inLanguage } from "./format"

/** A spreadsheet would execute a cell that begins like this; the shop's own CSV files have the same guard. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/**
 * A CSV file that spreadsheets in the reader's language open with all its columns: where decimals have a comma they expect
 * semicolons, and all need a byte order mark to recognize UTF-8. A cell that would be a formula is text there.
 */
export function csvText(rows: readonly (readonly string[])[], language: string): string {
  const separator = inLanguage("0.5", language) === "0,5" ? ";" : ","
  const lines = rows.map((cells) => cells.map(cellText).join(separator))
  return `\ufeff${lines.join("\r\n")}\r\n`
}

function cellText(cell: string): string {
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
