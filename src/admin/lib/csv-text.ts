import { inLanguage } from "./format"

/**
 * A CSV file that spreadsheets in the reader's language open with all its columns: where decimals have a comma they expect
 * semicolons, and all need a byte order mark to recognize UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[], language: string): string {
  const separator = inLanguage("0.5", language) === "0,5" ? ";" : ","
  const lines = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
  return `\ufeff${lines.join("\r\n")}\r\n`
}
