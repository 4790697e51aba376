import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { exportBatchWorkflow } from "../../../../../../workflows/batch"

/** `POST /admin/paygate/batches/:id/export`: names the file and marks the batch as handed out. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await exportBatchWorkflow(req.scope).run({ input: { batch_id: id } })
  res.json(await showBatch(req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE), id))
}
