import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listCandidates } from "../../../../../use-cases/batch/list-batches"
import type { CandidatesQuery } from "../validators"

/** `GET /admin/paygate/batches/candidates?kind&q&limit&offset`: payments with money left and nothing under way. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, q, limit, offset } = req.validatedQuery as CandidatesQuery
  const text = q === undefined || q.trim() === "" ? undefined : q.trim()
  const candidates = await listCandidates(req.scope, { kind, text, limit, offset })
  res.json({ candidates, limit, offset })
}
