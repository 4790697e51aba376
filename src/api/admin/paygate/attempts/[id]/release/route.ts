import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { releasePaygatePaymentWorkflow } from "../../../../../../workflows/payment"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"
import { hookFailure } from "../../../hook-failure"
import type { RequestBody } from "../../../validators"

/** `POST /admin/paygate/attempts/:id/release`: releases an authorization, or cancels a code that nobody has paid. */
export async function POST(req: AuthenticatedMedusaRequest<RequestBody>, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    const { result } = await releasePaygatePaymentWorkflow(req.scope).run({
      input: { ...req.validatedBody, attempt_id: id, requested_by: actorOf(req) },
    })
    return { attempt: await readAttemptCard(req.scope, id), ...hookFailure(result) }
  })
}
