import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readOverview } from "../../../../use-cases/overview/read-overview"
import { readQuery } from "../../../read-query"
import { overviewQuery } from "../gateway-schemas"
import { paygateOf } from "../paygate-of"

/** `GET /admin/paygate/overview?days&method`: payment results of the last 7, 30 or 90 days, by day, method and currency. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ overview: await readOverview(paygateOf(req), readQuery(overviewQuery, req.query)) })
}
