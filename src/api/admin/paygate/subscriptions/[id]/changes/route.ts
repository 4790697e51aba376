import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { changeSubscription } from "../../../../../../use-cases/subscriptions/change-subscription"
import { viewHistory, viewReport } from "../../../../../../use-cases/subscriptions/list-subscriptions"
import { actorOf } from "../../../actor-of"
import { answerWith } from "../../../answer-with"
import { readQuery } from "../../../read-query"
import { pageQuery } from "../../../validators"
import type { ChangeBody } from "../../validators"

/** `GET /admin/paygate/subscriptions/:id/changes?limit=&offset=`: the history, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const page = readQuery(pageQuery, req.query)
  await answerWith(res, () => viewHistory(req.scope, String(req.params["id"]), page))
}

/**
 * `POST /admin/paygate/subscriptions/:id/changes`: sends a change to the gateway, once per `request_key`. The answer is
 * 200 whatever came of it: see `change.state` (succeeded, refused, not-sent, unknown, or started while it still runs).
 */
export async function POST(req: AuthenticatedMedusaRequest<ChangeBody>, res: MedusaResponse): Promise<void> {
  const { request_key: requestKey, revision, ...written } = req.validatedBody
  const wish = { subscriptionId: String(req.params["id"]), requestKey, revision, written }
  await answerWith(res, async () =>
    viewReport(req.scope, await changeSubscription(req.scope, wish, actorOf(req))),
  )
}
