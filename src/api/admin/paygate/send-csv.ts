import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { MedusaResponse } from "@medusajs/framework/http"
import { stringify } from "csv-stringify"

import { attachment } from "./attachment"
import { type CsvLayout, rowIn, separatorIn, titledColumns } from "./csv-rows"

/** A file that is written while its rows are read, so that memory stays constant however many there are. */
export interface CsvResponse<Column extends string> extends CsvLayout<Column> {
  readonly name: string
  readonly rows: AsyncIterable<Readonly<Record<NoInfer<Column>, unknown>>>
}

/**
 * Responds with a CSV file. If a row causes an error, the connection is closed, so that nobody mistakes half a file for the
 * whole.
 */
export async function sendCsv<Column extends string>(
  res: MedusaResponse,
  { name, rows, ...layout }: CsvResponse<Column>,
): Promise<void> {
  attachment(res, name, "text/csv; charset=utf-8")
  res.setHeader("cache-control", "no-store")
  // A spreadsheet needs the byte order mark to recognize UTF-8, and would execute a cell that begins with "=".
  const csv = stringify({
    header: true,
    bom: true,
    columns: titledColumns(layout),
    delimiter: separatorIn(layout.language),
    escape_formulas: true,
  })
  await pipeline(Readable.from(written(rows, layout)), csv, res)
}

async function* written<Column extends string>(
  rows: CsvResponse<Column>["rows"],
  layout: CsvLayout<Column>,
): AsyncGenerator<object, void, undefined> {
  for await (const row of rows) {
    yield rowIn(row, layout)
  }
}
