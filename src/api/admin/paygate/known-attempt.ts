import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { Attempt } from "../../../domain/attempt"
import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"

/** The attempt a route's `:id` names. @throws MedusaError not_found */
export async function knownAttempt(req: MedusaRequest): Promise<Attempt> {
  const id = String(req.params["id"])
  const attempt = await req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE).attempts.byId(id)
  if (!attempt) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attempt ${id}.`)
  }
  return attempt
}
