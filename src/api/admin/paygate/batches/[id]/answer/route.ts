import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { startImport } from "../../../../../../use-cases/batch/answer/start-import"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { atTheBorder } from "../../../../../../use-cases/medusa-error"

/**
 * `POST /admin/paygate/batches/:id/answer?file_name=P….dat` with the bytes of the gateway's answer as body, up to 256 MB. Refused files
 * are answered with line and field; a good one with 202, and its progress is in `GET /admin/paygate/batches/:id`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const batchId = String(req.params["id"])
  const name = req.query["file_name"]
  const fileName = typeof name === "string" && name !== "" ? name.slice(0, 200) : undefined
  const started = await atTheBorder(() => startImport(req.scope, { batchId, fileName, source: req }))
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  ledger.background.add(started.run)
  const { imports } = await showBatch(ledger, batchId)
  res.status(202).json({ import: imports.find(({ id }) => id === started.id) })
}
