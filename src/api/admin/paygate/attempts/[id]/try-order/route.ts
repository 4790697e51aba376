import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decidePayment } from "../../../../../../payments/decide/decide-payment"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../../answer-with"
import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/try-order`: tries again to place the order for money that is held. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const attempt = await knownAttempt(req)
    await decidePayment(req.scope, attempt.id, "try-order")
    return { attempt: await readAttemptCard(req.scope, attempt.id) }
  })
}
