import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { withdrawBatchWorkflow } from "../../../../../../workflows/batch"
import { answerWith } from "../../../../../answer-with"
import { paygateOf } from "../../../paygate-of"
import type { WithdrawBody } from "../../validators"

/** `POST /admin/paygate/batches/:id/withdraw { never_sent? }`: withdraws the batch and unlocks its payments. */
export async function POST(
  req: AuthenticatedMedusaRequest<WithdrawBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await withdrawBatchWorkflow(req.scope).run({ input: { batch_id: id, ...req.validatedBody } })
    return showBatch(paygateOf(req), id)
  })
}
