import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { changeProblem } from "../../../../../use-cases/gateway-page/change-problem"
import { atTheBorder } from "../../../../../use-cases/medusa-error"
import type { ProblemBody } from "../../gateway-schemas"

/** `POST /admin/paygate/problems/:id { state }`: closes a problem, or opens it again; who did it is kept. */
export async function POST(req: AuthenticatedMedusaRequest<ProblemBody>, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const { state } = req.validatedBody
  const problem = await atTheBorder(() => changeProblem(req.scope, id, state, req.auth_context.actor_id))
  if (!problem) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such problem.")
  }
  res.json({ problem })
}
