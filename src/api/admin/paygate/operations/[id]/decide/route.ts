import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decideOperation } from "../../../../../../payments/decide/decide-operation"
import { RefusalError } from "../../../../../../refusals/refusal"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../../answer-with"
import { paygateOf } from "../../../paygate-of"
import type { DecideBody } from "../../../validators"

/**
 * `POST /admin/paygate/operations/:id/decide { outcome: "done" | "not-done" }`: a person says whether a capture, refund or
 * release that never got a final answer was carried out. Who decided and when is stored.
 */
export async function POST(req: AuthenticatedMedusaRequest<DecideBody>, res: MedusaResponse): Promise<void> {
  const { outcome } = req.validatedBody
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    if (!(await paygateOf(req).operations.byId(id))) {
      throw new RefusalError("operation-unknown", `There is no capture, refund or release ${id}.`)
    }
    const operation = await decideOperation(req.scope, id, { outcome, by: req.auth_context.actor_id })
    return { attempt: await readAttemptCard(req.scope, operation.attemptId) }
  })
}
