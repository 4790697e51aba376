import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { recordView } from "../../../../../../use-cases/batch/views"

import type { RecordsQuery } from "../../validators"

/** `GET /admin/paygate/batches/:id/records?state&limit&offset`: its records; `state=findings` for what a person has to look at. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { state: filter, limit, offset } = req.validatedQuery as RecordsQuery
  const page = { filter, limit, offset }
  const { rows, count } = await ledger.batches.records.list(String(req.params["id"]), page)
  res.json({ records: rows.map(recordView), count, limit, offset })
}
