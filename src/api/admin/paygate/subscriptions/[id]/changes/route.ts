import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { viewHistory } from "../../../../../../use-cases/subscriptions/list-subscriptions"
import { changePaygateSubscriptionWorkflow } from "../../../../../../workflows/subscription"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { actorOf } from "../../../actor-of"
import { hookFailure } from "../../../hook-failure"
import { pageQuery } from "../../../validators"
import type { ChangeBody } from "../../validators"

/** `GET /admin/paygate/subscriptions/:id/changes?limit=&offset=`: the history, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const page = readQuery(pageQuery, req.query)
  await answerWith(res, () => viewHistory(req.scope, String(req.params["id"]), page))
}

/**
 * `POST /admin/paygate/subscriptions/:id/changes`: sends a change to the gateway, once per `request_key`. Returns 200 whatever
 * the outcome: see `change.state` (succeeded, refused, not-sent, unknown, or started while it is still running).
 */
export async function POST(req: AuthenticatedMedusaRequest<ChangeBody>, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { result } = await changePaygateSubscriptionWorkflow(req.scope).run({
      input: { ...req.validatedBody, subscription_id: String(req.params["id"]), requested_by: actorOf(req) },
    })
    const { subscription, change } = result
    return { subscription, change, ...hookFailure(result) }
  })
}
