import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"
import { RefusalError } from "../../../refusals/refusal"
import { knownBatch } from "../known-batch"

import { bookRecords } from "./book-records"

/**
 * Records what the gateway carried out and Medusa does not show yet, without another import: after a crash, or when the
 * cause of a refusal is gone.
 * @throws RefusalError while an import of the batch is running
 */
export async function finishBooking(container: MedusaContainer, batchId: string): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const batch = await knownBatch(paygate, batchId)
  const lease = randomUUID()
  const { files } = paygate.batches
  if (!(await files.acquire(batchId, lease))) {
    throw new RefusalError("batch-busy", "An answer of this batch is being imported. Wait until it is done.")
  }
  try {
    await bookRecords(container, batch, () => files.acquire(batchId, lease))
    await files.noteAnswer(batchId)
  } finally {
    await files.release(batchId, lease)
  }
}
