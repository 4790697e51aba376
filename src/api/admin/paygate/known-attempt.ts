import type { MedusaRequest } from "@medusajs/framework/http"

import type { Attempt } from "../../../domain/attempt"
import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"

import { missing } from "./missing"

/** The attempt a route's `:id` names. @throws MedusaError not_found */
export async function knownAttempt(req: MedusaRequest): Promise<Attempt> {
  const id = String(req.params["id"])
  const attempt = await req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE).attempts.byId(id)
  if (!attempt) {
    throw missing("attempt-unknown", `There is no attempt ${id}.`)
  }
  return attempt
}
