import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listRecords } from "../../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { recordsQuery } from "../../validators"

/**
 * `GET /admin/paygate/batches/:id/records?state&limit&offset`: a batch's records; `state=findings` for those that a person has
 * to check.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state: filter, ...page } = readQuery(recordsQuery, req.query)
  await answerWith(res, async () => ({
    ...(await listRecords(req.scope, String(req.params["id"]), { filter, ...page })),
    ...page,
  }))
}
