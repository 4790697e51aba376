import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { showBatch } from "../../../../../use-cases/batch/list-batches"
import { atTheBorder } from "../../../../../use-cases/medusa-error"

/** `GET /admin/paygate/batches/:id`: a batch with the imports of its answers and their progress. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  res.json(await atTheBorder(() => showBatch(ledger, String(req.params["id"]))))
}
