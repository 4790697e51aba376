import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listProblems } from "../../../../use-cases/gateway-page/list-problems"
import { readQuery } from "../../../read-query"
import { problemsQuery } from "../gateway-schemas"

/** `GET /admin/paygate/problems?state&limit&offset`: what a person has to know about, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listProblems(req.scope, readQuery(problemsQuery, req.query)))
}
