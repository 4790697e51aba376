import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { decideAction } from "../../../../../../use-cases/actions/decide-action"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../answer-with"
import { missing } from "../../../missing"
import type { DecideBody } from "../../../validators"

/**
 * `POST /admin/paygate/operations/:id/decide { outcome: "done" | "not-done" }`: a person says whether a capture, refund or release that
 * never got a final answer was carried out. Name and time are kept.
 */
export async function POST(req: AuthenticatedMedusaRequest<DecideBody>, res: MedusaResponse): Promise<void> {
  const { outcome } = req.validatedBody
  const id = String(req.params["id"])
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if (!(await ledger.actions.byId(id))) {
    throw missing("operation-unknown", `There is no capture, refund or release ${id}.`)
  }
  await answerWith(res, async () => {
    const action = await decideAction(req.scope, id, {
      outcome,
      by: req.auth_context.actor_id,
    })
    return { attempt: await readAttemptCard(req.scope, action.attemptId) }
  })
}
