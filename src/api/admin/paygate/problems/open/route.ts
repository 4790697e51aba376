import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { paygateOf } from "../../paygate-of"

/** `GET /admin/paygate/problems/open`: the number of open problems, by kind. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const kinds = await paygateOf(req).lists.problems.open()
  res.json({ count: kinds.reduce((total, { count }) => total + count, 0), kinds })
}
