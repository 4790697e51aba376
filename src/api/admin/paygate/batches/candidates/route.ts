import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listCandidates } from "../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../answer-with"
import { readQuery } from "../../../../read-query"
import { candidatesQuery } from "../validators"

/** `GET /admin/paygate/batches/candidates?kind&q&limit&offset`: payments with money left and no operation in progress. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, q, ...page } = readQuery(candidatesQuery, req.query)
  const text = q === "" ? undefined : q
  await answerWith(res, async () => ({
    ...(await listCandidates(req.scope, { kind, text, ...page })),
    ...page,
  }))
}
