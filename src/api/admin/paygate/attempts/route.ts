import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listAttempts } from "../../../../use-cases/gateway-page/list-attempts"
import { readQuery } from "../../../read-query"

import { attemptsQuery } from "./validators"

/**
 * `GET /admin/paygate/attempts?q&state&method&account_id&customer&currency&created_at&amount&order&limit&offset`: attempts to
 * pay, newest first; `q` is a TransID, a PayID, an order number or id, or a whole e-mail address.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { order, limit, offset, ...filters } = readQuery(attemptsQuery, req.query)
  res.json(await listAttempts(req.scope, filters, { order, limit, offset }))
}
