import { pipeline } from "node:stream/promises"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { batchResult } from "../../../../../../use-cases/batch/batch-result"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { attachment } from "../../../attachment"

/** `GET /admin/paygate/batches/:id/result`: every record and what became of it, as CSV. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const batch = await atTheBorder(() => knownBatch(ledger, String(req.params["id"])))
  attachment(res, `${batch.id}.csv`, "text/csv; charset=utf-8")
  await pipeline(batchResult(ledger, batch.id), res)
}
