import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { withdrawBatchWorkflow } from "../../../../../../workflows/batch"
import type { WithdrawBody } from "../../validators"

/** `POST /admin/paygate/batches/:id/withdraw { never_sent? }`: calls the batch off and frees its payments. */
export async function POST(
  req: AuthenticatedMedusaRequest<WithdrawBody>,
  res: MedusaResponse,
): Promise<void> {
  const id = String(req.params["id"])
  await withdrawBatchWorkflow(req.scope).run({ input: { batch_id: id, ...req.validatedBody } })
  res.json(await showBatch(req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE), id))
}
