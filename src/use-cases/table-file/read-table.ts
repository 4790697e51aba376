import { CsvError, parse } from "csv-parse"

import { type ColumnTitles, fieldOfTitle, type TableFault } from "../../domain/table-file"

import { lineEnds, openFile } from "./separator"

/** One row of a file, by field. */
export interface TableRow<Field extends string> {
  /** Where it ends in the file, counted from 1. */
  readonly line: number
  readonly fields: Readonly<Partial<Record<Field, string>>>
  /** Its number of cells, where that differs from the heading's; then no cell can be assigned to a column. */
  readonly otherCells: number | undefined
}

/** A parsed file with a heading. */
export interface Table<Field extends string> {
  readonly rows: readonly TableRow<Field>[]
  /** The fields it has a column for. */
  readonly columns: readonly Field[]
  /** How many cells the heading has. */
  readonly width: number
  /** Titles of columns with content that mean nothing to us, as they were written; a number where there is no title. */
  readonly unused: readonly string[]
}

export type TableReading<Field extends string> =
  | { readonly kind: "table"; readonly table: Table<Field> }
  | { readonly kind: "fault"; readonly fault: TableFault }

interface Line {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a file as spreadsheets and people write it: comma, semicolon, tab or bar; any line ends; byte order mark,
 * `sep=;`, empty rows anywhere. A quotation mark that is never closed makes the whole file unreadable, because earlier
 * rows may be incomplete.
 */
export async function readTable<Field extends string>(
  text: string,
  titles: ColumnTitles<Field>,
): Promise<TableReading<Field>> {
  const { body, separator, linesBefore } = openFile(text, titles)
  let lastGood = 0
  try {
    const lines: Line[] = []
    const parser = parse(body, {
      delimiter: separator,
      record_delimiter: lineEnds,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (record: string[], { lines: read }) => {
        lastGood = read
        return record
      },
    })
    for await (const { record, info } of parser as AsyncIterable<Line>) {
      lines.push({ record, info: { lines: info.lines + linesBefore } })
    }
    return tableOf(lines, titles)
  } catch (error) {
    if (error instanceof CsvError) {
      const fault = quotationFault(error, linesBefore, linesBefore + lastGood)
      return { kind: "fault", fault }
    }
    throw error
  }
}

function tableOf<Field extends string>(
  [heading, ...lines]: readonly Line[],
  titles: ColumnTitles<Field>,
): TableReading<Field> {
  if (heading === undefined) {
    return { kind: "fault", fault: { reason: "no-rows" } }
  }
  const columns = heading.record.map((title) => ({ title, field: fieldOfTitle(titles, title) }))
  const fields = columns.flatMap(({ field }) => field ?? [])
  const twice = fields.find((field, index) => fields.indexOf(field) !== index)
  if (twice !== undefined) {
    const meant = columns.filter(({ field }) => field === twice).map(({ title }) => title)
    return { kind: "fault", fault: { reason: "column-twice", titles: meant } }
  }
  const width = columns.length
  const rows = lines.map(({ record, info: { lines: line } }): TableRow<Field> => {
    const pairs = columns.flatMap(({ field }, index) =>
      field === undefined || record[index] === undefined ? [] : [[field, record[index]] as const],
    )
    return {
      line,
      fields: Object.fromEntries(pairs) as Partial<Record<Field, string>>,
      otherCells: fits(record, width) ? undefined : record.length,
    }
  })
  const unused = columns.flatMap(({ title, field }, index) => {
    const isUsed = field !== undefined || lines.every(({ record }) => isEmpty(record[index]))
    return isUsed ? [] : [title === "" ? String(index + 1) : title]
  })
  return { kind: "table", table: { rows, columns: fields, width, unused } }
}

/** Spreadsheets pad rows with empty cells; a surplus cell with content, or a missing one, is an error. */
function fits(record: readonly string[], width: number): boolean {
  return record.length >= width && record.slice(width).every(isEmpty)
}

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell === ""
}

/** For an unclosed quotation the parser names the last line; the line after the last good row helps more. */
function quotationFault(error: CsvError, linesBefore: number, lastGood: number): TableFault {
  return error.code === "CSV_QUOTE_NOT_CLOSED"
    ? { reason: "quotation-open", line: lastGood + 1 }
    : { reason: "quotation-astray", line: linesBefore + Number((error as { lines?: unknown }).lines ?? 1) }
}
