import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"

import { attachment } from "./attachment"

/** A file that is written while its rows are read, so that memory stays constant however many there are. */
export interface CsvResponse<Row extends object> {
  readonly name: string
  readonly columns: readonly (keyof Row & string)[]
  readonly rows: AsyncIterable<Row>
}

/**
 * Responds with a CSV file. If a row causes an error, the connection is closed, so that nobody mistakes half a file for the
 * whole.
 */
export async function sendCsv<Row extends object>(
  res: MedusaResponse,
  { name, columns, rows }: CsvResponse<Row>,
): Promise<void> {
  attachment(res, name, "text/csv; charset=utf-8")
  res.setHeader("cache-control", "no-store")
  // A spreadsheet needs the byte order mark to recognize UTF-8, and would execute a cell that begins with "=".
  const csv = stringify({ header: true, bom: true, columns: [...columns], escape_formulas: true })
  await pipeline(Readable.from(rows), csv, res)
}
