import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"

import { attachment } from "./attachment"

/** A file that is written while its rows are read: flat memory, however many there are. */
export interface CsvFile<Row extends object> {
  readonly name: string
  readonly columns: readonly (keyof Row & string)[]
  readonly rows: AsyncIterable<Row>
}

/** Answers with a CSV file. Should a row make an error, the connection is cut: nobody takes half a file for the whole. */
export async function sendCsv<Row extends object>(
  res: MedusaResponse,
  { name, columns, rows }: CsvFile<Row>,
): Promise<void> {
  attachment(res, name, "text/csv; charset=utf-8")
  res.setHeader("cache-control", "no-store")
  // A spreadsheet needs the mark to see UTF-8, and would run a cell that begins with "=".
  const csv = stringify({ header: true, bom: true, columns: [...columns], escape_formulas: true })
  await pipeline(Readable.from(rows), csv, res)
}
