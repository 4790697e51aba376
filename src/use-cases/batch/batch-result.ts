import type { BatchRecordView } from "../../contracts/batch-view"
import type PaygateModuleService from "../../modules/paygate/service"

import { recordView } from "./views"

/** What a row of the file says. */
export const resultColumns = [
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
] as const satisfies readonly (keyof BatchRecordView)[]

/** Every record of a batch with its result, one after the other, however many there are. */
export async function* batchResult(
  paygate: PaygateModuleService,
  batchId: string,
): AsyncGenerator<BatchRecordView, void, undefined> {
  for await (const row of paygate.batches.records.inOrder(batchId)) {
    yield recordView(row)
  }
}
