import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { returnHeldMoney } from "../../../../../../use-cases/actions/return-held-money"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../answer-with"
import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/return-money`: gives back money that is held because no order could take it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attempt = await knownAttempt(req)
  await answerWith(res, async () => {
    await returnHeldMoney(req.scope, attempt.id)
    return { attempt: await readAttemptCard(req.scope, attempt.id) }
  })
}
