import { Readable } from "node:stream"

import { stringify } from "csv-stringify"

import type { BatchRecordView } from "../../domain/batch/batch-view"
import type PaygateModuleService from "../../modules/paygate/service"

import { recordView } from "./views"

const columns: readonly (keyof BatchRecordView)[] = [
  "line",
  "order_id",
  "payment_id",
  "trans_id",
  "pay_id",
  "ref_nr",
  "amount",
  "currency",
  "state",
  "finding",
  "status",
  "code",
  "note",
]

/** Every record of a batch and what became of it, as CSV with a heading; a stream, however many there are. */
export function batchResult(ledger: PaygateModuleService, batchId: string): Readable {
  const rows = async function* () {
    for await (const row of ledger.batches.records.inOrder(batchId)) {
      yield recordView(row)
    }
  }
  // A cell that begins with "=" would be run by a spreadsheet.
  return Readable.from(rows()).pipe(stringify({ header: true, columns: [...columns], escape_formulas: true }))
}
