import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { RateLimit } from "../../../use-cases/gateway-page/rate-limit"

/** Responds with 429 if the admin has called too often. @returns whether the route may continue */
export function mayGoOn(limit: RateLimit, req: AuthenticatedMedusaRequest, res: MedusaResponse): boolean {
  if (limit.take(req.auth_context.actor_id)) {
    return true
  }
  res.status(429).set("Retry-After", "60").json({
    type: "not_allowed",
    code: "asked-too-often",
    message: "That was asked too often. Wait a minute and try again.",
  })
  return false
}
