import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { decideAction } from "../../../../../../use-cases/decisions/decide-action"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { RefusalError } from "../../../../../../use-cases/refusal"
import { answerWith } from "../../../../../answer-with"
import { ledgerOf } from "../../../ledger-of"
import type { DecideBody } from "../../../validators"

/**
 * `POST /admin/paygate/operations/:id/decide { outcome: "done" | "not-done" }`: a person says whether a capture, refund or
 * release that never got a final answer was carried out. Who decided and when is stored.
 */
export async function POST(req: AuthenticatedMedusaRequest<DecideBody>, res: MedusaResponse): Promise<void> {
  const { outcome } = req.validatedBody
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    if (!(await ledgerOf(req).actions.byId(id))) {
      throw new RefusalError("operation-unknown", `There is no capture, refund or release ${id}.`)
    }
    const action = await decideAction(req.scope, id, { outcome, by: req.auth_context.actor_id })
    return { attempt: await readAttemptCard(req.scope, action.attemptId) }
  })
}
