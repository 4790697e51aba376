import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listRecords } from "../../../../../../use-cases/batch/list-batches"
import type { RecordsQuery } from "../../validators"

/** `GET /admin/paygate/batches/:id/records?state&limit&offset`: its records; `state=findings` for what a person has to look at. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state: filter, limit, offset } = req.validatedQuery as RecordsQuery
  const page = { filter, limit, offset }
  res.json({ ...(await listRecords(req.scope, String(req.params["id"]), page)), limit, offset })
}
