import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAttemptCard } from "../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../answer-with"
import { knownAttempt } from "../../known-attempt"

/** `GET /admin/paygate/attempts/:id`: one attempt to pay, as shown on the order's page. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { id } = await knownAttempt(req)
    return { attempt: await readAttemptCard(req.scope, id) }
  })
}
