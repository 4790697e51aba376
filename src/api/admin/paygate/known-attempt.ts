import type { MedusaRequest } from "@medusajs/framework/http"

import type { Attempt } from "../../../domain/attempt"
import { RefusalError } from "../../../refusals/refusal"

import { paygateOf } from "./paygate-of"

/** The attempt that a route's `:id` names. @throws RefusalError (404) */
export async function knownAttempt(req: MedusaRequest): Promise<Attempt> {
  const id = String(req.params["id"])
  const attempt = await paygateOf(req).attempts.byId(id)
  if (!attempt) {
    throw new RefusalError("attempt-unknown", `There is no attempt ${id}.`)
  }
  return attempt
}
