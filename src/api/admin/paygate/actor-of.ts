import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who is asking: a user, or a secret API key. */
export function actorOf(req: AuthenticatedMedusaRequest): string | null {
  return req.auth_context.actor_id || null
}
