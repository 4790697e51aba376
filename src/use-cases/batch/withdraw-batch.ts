import type { MedusaContainer } from "@medusajs/framework/types"

import { withdrawalProblem } from "../../domain/batch/batch-state"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"
import { emitPaygateEvent } from "../events"

import { knownBatch } from "./known-batch"

/**
 * Withdraws a batch before it is sent; its payments become free again.
 * @param neverSent a person vouches that the exported file has not reached the gateway
 * @throws RefusalError when the gateway may have it, or an import is running
 */
export async function withdrawBatch(
  container: MedusaContainer,
  id: string,
  { neverSent }: { neverSent: boolean },
): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const batch = await knownBatch(paygate, id)
  const problem = withdrawalProblem({ state: batch.state, answered: batch.answered_at !== null }, neverSent)
  if (problem !== undefined) {
    throw new RefusalError("batch-state", problem)
  }
  const state = batch.state === "ready" ? "ready" : "exported"
  if (!(await paygate.batches.reservations.withdraw(id, state))) {
    throw new RefusalError("batch-busy", "The batch changed a moment ago. Look at it again.")
  }
  await emitPaygateEvent(container, "paygate.batch.withdrawn", { batch_id: id })
}
