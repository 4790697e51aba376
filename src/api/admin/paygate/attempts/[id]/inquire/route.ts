import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { inquireAndReconcile } from "../../../../../../payments/reconcile/inquire-and-reconcile"
import { answerWith } from "../../../../../answer-with"
import { knownAttempt } from "../../../known-attempt"

/**
 * `POST /admin/paygate/attempts/:id/inquire`: inquires at the gateway now; a payment that turns out to be paid gets its order.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => ({
    inquiry: await inquireAndReconcile(req.scope, await knownAttempt(req)),
  }))
}
