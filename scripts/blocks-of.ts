/**
 * The parts of a page that say something each: paragraphs, points of lists, and rows of tables without their heads. Headings and
 * code are none.
 */
export function blocksOf(page: string): string[] {
  return page
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .split(/\n\s*\n/)
    .filter((part) => !part.trim().startsWith("#"))
    .flatMap((part) => (part.trim().startsWith("|") ? rowsOf(part) : part.split(/\n(?=- )/)))
    .map((block) => block.trim())
    .filter((block) => block !== "")
}

function rowsOf(table: string): string[] {
  const [, ruler = "", ...rows] = table.trim().split("\n")
  if (!/^\|[ |:-]+\|$/.test(ruler)) {
    throw new Error(`This table has no head: ${table.slice(0, 80)}`)
  }
  return rows
}
