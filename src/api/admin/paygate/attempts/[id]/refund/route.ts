import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decidePayment } from "../../../../../../payments/decide/decide-payment"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../../answer-with"
import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/refund`: refunds money that no order can use, or whose amount differs from ours. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const attempt = await knownAttempt(req)
    await decidePayment(req.scope, attempt.id, "refund")
    return { attempt: await readAttemptCard(req.scope, attempt.id) }
  })
}
