import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { ledgerOf } from "../../ledger-of"

/** `GET /admin/paygate/problems/open`: the number of open problems, by kind. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const kinds = await ledgerOf(req).lists.problems.open()
  res.json({ count: kinds.reduce((total, { count }) => total + count, 0), kinds })
}
