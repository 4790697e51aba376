import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What a shop's subscribers hear of batches. */
export type BatchEventName =
  "paygate.batch.created" | "paygate.batch.exported" | "paygate.batch.withdrawn" | "paygate.batch.imported"

/** Emits an event. Delivery is best effort; the truth is in the ledger. */
export async function emitBatchEvent(
  container: MedusaContainer,
  name: BatchEventName,
  data: { readonly batch_id: string } & Record<string, unknown>,
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}
