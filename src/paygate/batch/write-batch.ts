import { BatchFieldError } from "./batch-field-error"
import { batchColumns, batchLayout, type BatchLayoutOptions } from "./batch-layout"
import type { BatchRecord } from "./batch-record"
import { fieldProblem } from "./field-rules"
import { formatRecord } from "./format-record"

export interface BatchWriteOptions extends BatchLayoutOptions {
  /** The MerchantID of the account, or of its master account. */
  readonly merchantId: string
  /** Eight digits YYYYMMDD: the documents do not state the format, the file name uses this one. `headDate` takes any other. */
  readonly headDate: string
  /** Default `lf`; the documents do not say. */
  readonly lineEnd?: "lf" | "crlf"
}

/** A chunk is emitted once it reaches this length, so that memory stays constant however many records there are. */
const pieceLength = 64 * 1024

/**
 * Writes a batch file in ASCII, in chunks, from any number of records. Amounts in minor units; SumAmount is their plain sum,
 * regardless of the currency.
 * @throws BatchFieldError naming line and field for a value that could shift a column; the chunks before it are not a usable
 * file
 * @throws ConfigurationError for a layout that does not exist
 */
export async function* writeBatch(
  records: Iterable<BatchRecord> | AsyncIterable<BatchRecord>,
  options: BatchWriteOptions,
): AsyncGenerator<string, void, undefined> {
  const layout = batchLayout(options)
  const end = options.lineEnd === "crlf" ? "\r\n" : "\n"
  const columns = batchColumns(layout, "request")
  let text = `HEAD,${checkedHead(options)},${layout.version}${end}`
  let count = 0
  // A bigint, because the sum of a million ten-digit amounts could exceed what a double holds exactly.
  let sum = 0n
  for await (const record of records) {
    count += 1
    text += formatRecord(record, layout, columns, count + 1) + end
    sum += BigInt(record.amount)
    if (text.length >= pieceLength) {
      yield text
      text = ""
    }
  }
  if (count === 0) {
    throw new BatchFieldError({
      line: 2,
      field: "Type",
      problem: "is missing: a batch needs at least one record",
    })
  }
  yield `${text}FOOT,${count},${sum}${end}`
}

function checkedHead({ merchantId, headDate }: BatchWriteOptions): string {
  const problem = fieldProblem("MID", merchantId)
  if (problem !== undefined) {
    throw new BatchFieldError({ line: 1, field: "MerchantID", problem })
  }
  if (!/^[\d.\-/]{6,10}$/.test(headDate)) {
    throw new BatchFieldError({ line: 1, field: "Date", problem: "must be a date such as 20261121" })
  }
  return `${merchantId},${headDate}`
}
