import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { ledgerOf } from "../../ledger-of"

/** `GET /admin/paygate/problems/open`: how many problems wait for somebody, and of which kinds. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const kinds = await ledgerOf(req).lists.problems.open()
  res.json({ count: kinds.reduce((total, { count }) => total + count, 0), kinds })
}
