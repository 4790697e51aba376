import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decidePayment } from "../../../../../../payments/decide/decide-payment"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"
import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/refund`: refunds money that no order can use: held, of another amount than ours, or of a canceled order. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const attempt = await knownAttempt(req)
    await decidePayment(req.scope, attempt.id, "refund", actorOf(req))
    return { attempt: await readAttemptCard(req.scope, attempt.id) }
  })
}
