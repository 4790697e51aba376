import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listAttempts } from "../../../../use-cases/gateway-page/list-attempts"
import { attemptsQuery } from "../gateway-schemas"
import { readQuery } from "../read-query"

/**
 * `GET /admin/paygate/attempts?q&state&account_id&limit&offset`: attempts, newest first; `q` is a TransID, a PayID, an order
 * number or id, or a whole e-mail address.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { account_id: accountId, ...wish } = readQuery(attemptsQuery, req.query)
  res.json(await listAttempts(req.scope, { ...wish, accountId }))
}
