import { parse } from "csv-parse/sync"

import { type ColumnTitles, fieldOfTitle } from "../../domain/table-file"

/** The separators in use. */
const separators = [";", ",", "\t", "|"] as const

/** How far into a file its heading may reach. */
const headingEnds = 100_000

/** A first line by which Excel is told the separator, `sep=;`, with its line end. */
const told = /^\s*"?sep=([^"\r\n])"?[^\S\r\n]*(\r\n|\r|\n|$)/i

/** Ends of lines, also mixed in one file. */
export const lineEnds = ["\r\n", "\n", "\r"]

/** A file without its leading marks. */
export interface OpenedFile {
  readonly body: string
  readonly separator: string
  /** Lines removed. */
  readonly linesBefore: number
}

/**
 * Finds the separator of a file: the one it declares, else the one that gives the heading most known columns. The cells
 * below are not considered.
 */
export function openFile<Field extends string>(text: string, titles: ColumnTitles<Field>): OpenedFile {
  const plain = text.replace(/^\ufeff+/, "")
  const [line, separator] = told.exec(plain) ?? []
  if (line !== undefined && separator !== undefined) {
    return { body: plain.slice(line.length), separator, linesBefore: 1 }
  }
  const ranked = separators.map((each) => {
    const cells = headingBy(plain, each)
    const known = cells.filter((title) => fieldOfTitle(titles, title) !== undefined).length
    return { separator: each, known, cells: cells.length }
  })
  const [best] = ranked.sort((a, b) => b.known - a.known || b.cells - a.cells)
  return { body: plain, separator: best?.separator ?? ",", linesBefore: 0 }
}

function headingBy(text: string, separator: string): string[] {
  try {
    const [heading = []] = parse(text.slice(0, headingEnds), {
      delimiter: separator,
      record_delimiter: lineEnds,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: 1,
      trim: true,
    })
    return heading
  } catch {
    return []
  }
}
