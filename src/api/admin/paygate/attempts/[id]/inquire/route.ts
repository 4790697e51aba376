import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { askNow } from "../../../../../../use-cases/order-card/ask-now"

import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/inquire`: asks the gateway now; a payment that turns out to be paid gets its order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attempt = await knownAttempt(req)
  res.json({ inquiry: await atTheBorder(() => askNow(req.scope, attempt)) })
}
