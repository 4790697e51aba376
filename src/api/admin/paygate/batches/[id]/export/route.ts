import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { exportBatchWorkflow } from "../../../../../../workflows/batch"
import { answerWith } from "../../../../../answer-with"
import { paygateOf } from "../../../paygate-of"

/** `POST /admin/paygate/batches/:id/export`: names the file and marks the batch as exported. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await exportBatchWorkflow(req.scope).run({ input: { batch_id: id } })
    return showBatch(paygateOf(req), id)
  })
}
