import { parse } from "csv-parse/sync"

import { type SubscriptionField, subscriptionFields } from "../../domain/subscription/field-problem"
import type { WrittenFields } from "../../domain/subscription/read-values"

import { SubscriptionRefusal } from "./subscription-refusal"

/** One line of a file under our names. */
export interface CsvRow {
  /** Where it ends in the file, counted from 1 with the first line. */
  readonly line: number
  readonly fields: WrittenFields
  /** It has more or fewer cells than the first line. */
  readonly isRagged: boolean
}

/** A file of subscriptions as it was understood. */
export interface CsvFile {
  readonly rows: readonly CsvRow[]
  /** Columns that mean nothing to us. */
  readonly ignored: readonly string[]
}

/** What one file may bring; more rows are two files. */
export const mostRows = 5_000

/** Other names that files have for a column: the gateway's, and those of other exports. */
const otherNames: Readonly<Record<string, SubscriptionField>> = {
  accountid: "account",
  orderdesc: "description",
  email: "customer",
  customerid: "customer",
  customeremail: "customer",
  orderid: "order",
  ordernumber: "order",
  currencycode: "currency",
  intervaldays: "interval",
}

const mandatory: readonly SubscriptionField[] = [
  "abo_id",
  "currency",
  "amount",
  "start_date",
  "end_date",
  "interval",
]

/**
 * Reads a CSV file: comma, semicolon or tab, whichever the first line has most of; column names in any case and order.
 * @throws SubscriptionRefusal when it is no such file
 */
export function readCsv(text: string): CsvFile {
  const ignored: string[] = []
  const records = parseRecords(text, (header) => {
    const names = header.map((name) => ({ name, field: fieldOf(name) }))
    ignored.push(...names.flatMap(({ name, field }) => (field === undefined && name !== "" ? [name] : [])))
    requireColumns(names.flatMap(({ field }) => field ?? []))
    return names.map(({ field }) => field ?? false)
  })
  if (records.length === 0) {
    throw invalidFile("it has no row below the names of the columns")
  }
  if (records.length > mostRows) {
    throw invalidFile(`it has ${records.length} rows; at most ${mostRows} go at once`)
  }
  const rows = records.map(({ record, info }) => ({
    line: info.lines,
    fields: record,
    isRagged: info.error !== undefined,
  }))
  return { rows, ignored }
}

interface CsvRecord {
  readonly record: WrittenFields
  readonly info: { readonly lines: number; readonly error?: unknown }
}

function parseRecords(text: string, columns: (header: string[]) => (string | false)[]): CsvRecord[] {
  try {
    return parse(text, {
      bom: true,
      columns,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    if (error instanceof SubscriptionRefusal) throw error
    throw invalidFile(error instanceof Error ? error.message : String(error))
  }
}

function delimiterOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => header.split(delimiter).length
  return [";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best), ",")
}

function fieldOf(name: string): SubscriptionField | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, "")
  return subscriptionFields.find((field) => field.replace("_", "") === plain) ?? otherNames[plain]
}

function requireColumns(present: readonly SubscriptionField[]): void {
  const missing = mandatory.filter((field) => !present.includes(field))
  if (missing.length > 0) {
    throw invalidFile(`its first line must name the columns; missing: ${missing.join(", ")}`)
  }
  const twice = present.find((field, index) => present.indexOf(field) !== index)
  if (twice !== undefined) {
    throw invalidFile(`its first line names the column ${twice} twice`)
  }
}

function invalidFile(why: string): SubscriptionRefusal {
  return new SubscriptionRefusal("file-invalid", `The file cannot be read: ${why}. Nothing was saved.`)
}
