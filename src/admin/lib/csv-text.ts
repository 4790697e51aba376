/**
 * A CSV file that spreadsheets in the reader's language open with all its columns: German ones expect semicolons, and all
 * need a byte order mark to recognize UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[], language: string): string {
  const separator = language.startsWith("de") ? ";" : ","
  const lines = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
  return `\ufeff${lines.join("\r\n")}\r\n`
}
