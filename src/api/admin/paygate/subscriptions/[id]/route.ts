import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { viewSubscription } from "../../../../../use-cases/subscriptions/list-subscriptions"
import { forgetSubscription } from "../../../../../use-cases/subscriptions/register-subscription"
import { answerWith } from "../../../../answer-with"

/** `GET /admin/paygate/subscriptions/:id` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => ({
    subscription: await viewSubscription(req.scope, String(req.params["id"])),
  }))
}

/** `DELETE /admin/paygate/subscriptions/:id`: removes it from the registry; the gateway continues to charge it. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await forgetSubscription(req.scope, id)
    return { id, object: "paygate_subscription", deleted: true }
  })
}
