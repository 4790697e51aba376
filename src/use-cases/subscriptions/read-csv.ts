import { type SubscriptionColumn, subscriptionColumnTitles } from "../../domain/subscription/columns"
import type { SubscriptionField } from "../../domain/subscription/field-problem"
import type { WrittenFields } from "../../domain/subscription/read-values"
import { type TableFault, tableFaultText } from "../../domain/table-file"
import { RefusalError } from "../../refusals/refusal"
import { readTable, type TableRow } from "../table-file/read-table"

/** One line of a file under our names. */
export interface CsvRow {
  /** Where it ends in the file, counted from 1 with the first line. */
  readonly line: number
  readonly fields: WrittenFields
  /** It has more or fewer cells than the heading. */
  readonly isRagged: boolean
}

/** A file of subscriptions as it was understood. */
export interface SubscriptionsFile {
  readonly rows: readonly CsvRow[]
  /** Columns with content that mean nothing to us. */
  readonly ignored: readonly string[]
}

/** The most rows a file may have; more need two files. */
export const mostRows = 10_000

const mandatory: readonly SubscriptionField[] = [
  "abo_id",
  "currency",
  "amount",
  "start_date",
  "end_date",
  "interval",
]

/**
 * Reads a CSV file of subscriptions.
 * @throws RefusalError when it is no such file
 */
export async function readCsv(text: string): Promise<SubscriptionsFile> {
  const reading = await readTable(text, subscriptionColumnTitles)
  if (reading.kind === "fault") {
    throw invalidFile(reading.fault)
  }
  const { rows, columns, unused } = reading.table
  const missing = mandatory.filter((field) => !columns.includes(field))
  if (missing.length > 0) {
    throw invalidFile({ reason: "columns-missing", missing, found: [...columns, ...unused] })
  }
  if (rows.length === 0) {
    throw invalidFile({ reason: "no-rows" })
  }
  if (rows.length > mostRows) {
    throw invalidFile({ reason: "too-many-rows", rows: rows.length, most: mostRows })
  }
  return { rows: rows.map(rowOf), ignored: unused }
}

function rowOf({ line, fields, otherCells }: TableRow<SubscriptionColumn>): CsvRow {
  const { problem: _mended, ...written } = fields
  return { line, fields: written, isRagged: otherCells !== undefined }
}

function invalidFile(fault: TableFault): RefusalError {
  const message = `The file cannot be read. ${tableFaultText(fault)} Nothing was saved.`
  return new RefusalError("file-invalid", message, { fileFault: fault })
}
