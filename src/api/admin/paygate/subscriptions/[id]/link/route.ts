import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { viewSubscription } from "../../../../../../use-cases/subscriptions/list-subscriptions"
import { linkSubscription } from "../../../../../../use-cases/subscriptions/register-subscription"
import { answerWith } from "../../../../../answer-with"
import type { LinkBody } from "../../validators"

/** `POST /admin/paygate/subscriptions/:id/link { customer?, order? }`: an empty string removes the link. */
export async function POST(req: AuthenticatedMedusaRequest<LinkBody>, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await linkSubscription(req.scope, id, req.validatedBody)
    return { subscription: await viewSubscription(req.scope, id) }
  })
}
