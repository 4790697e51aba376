import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** The user who sent the request; undefined for an actor without an id. */
export function actorOf(req: AuthenticatedMedusaRequest): string | undefined {
  return req.auth_context.actor_id || undefined
}
