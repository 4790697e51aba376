import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RefusalError } from "../../../../../refusals/refusal"
import { changeProblem } from "../../../../../use-cases/gateway-page/change-problem"
import { answerWith } from "../../../../answer-with"
import type { ProblemBody } from "../../gateway-schemas"

/** `POST /admin/paygate/problems/:id { state }`: closes or reopens a problem; records who did it. */
export async function POST(req: AuthenticatedMedusaRequest<ProblemBody>, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const { state } = req.validatedBody
  await answerWith(res, async () => {
    const problem = await changeProblem(req.scope, id, state, req.auth_context.actor_id)
    if (!problem) {
      throw new RefusalError("problem-unknown", "There is no such problem.")
    }
    return { problem }
  })
}
