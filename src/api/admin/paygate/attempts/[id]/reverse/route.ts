import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { reverseAttempt } from "../../../../../../use-cases/order-card/reverse-attempt"
import { answerWith } from "../../../answer-with"
import { knownAttempt } from "../../../known-attempt"
import type { RequestBody } from "../../../validators"

/** `POST /admin/paygate/attempts/:id/reverse`: releases a reservation, or calls off a code that nobody has paid. */
export async function POST(req: AuthenticatedMedusaRequest<RequestBody>, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const attempt = await knownAttempt(req)
    await reverseAttempt(req.scope, attempt, {
      key: req.validatedBody.request_key ?? null,
      by: req.auth_context.actor_id,
    })
    return { attempt: await readAttemptCard(req.scope, attempt.id) }
  })
}
