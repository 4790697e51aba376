import type { BatchRecordView } from "../../contracts/batch-view"
import type PaygateModuleService from "../../modules/paygate/service"

import { recordView } from "./views"

/** Every record of a batch with its result, one after the other, however many there are. */
export async function* batchResult(
  paygate: PaygateModuleService,
  batchId: string,
): AsyncGenerator<BatchRecordView, void, undefined> {
  for await (const row of paygate.batches.records.inOrder(batchId)) {
    yield recordView(row)
  }
}
