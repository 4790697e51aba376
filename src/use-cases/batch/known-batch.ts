import type PaygateModuleService from "../../modules/paygate/service"
import type { BatchRow } from "../../modules/paygate/stores/batch-rows"
import { RefusalError } from "../../refusals/refusal"

/** @throws RefusalError when there is no such batch */
export async function knownBatch(paygate: PaygateModuleService, id: string): Promise<BatchRow> {
  const batch = await paygate.batches.files.byId(id)
  if (!batch) {
    throw new RefusalError("batch-unknown", `There is no batch ${id}.`)
  }
  return batch
}
