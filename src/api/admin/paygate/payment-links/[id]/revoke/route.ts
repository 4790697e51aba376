import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { revokeLink } from "../../../../../../use-cases/payment-links/revoke-link"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"

/** `POST /admin/paygate/payment-links/:id/revoke`: the link opens no payment any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, () => revokeLink(req.scope, String(req.params["id"]), actorOf(req) ?? null))
}
