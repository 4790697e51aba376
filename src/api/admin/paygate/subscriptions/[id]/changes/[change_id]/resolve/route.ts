import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { viewReport } from "../../../../../../../../use-cases/subscriptions/list-subscriptions"
import {
  type ChangeDecision,
  resolveChange,
} from "../../../../../../../../use-cases/subscriptions/resolve-change"
import { answerWith } from "../../../../../../../answer-with"
import { actorOf } from "../../../../../actor-of"
import type { ResolveBody } from "../../../../validators"

/**
 * `POST /admin/paygate/subscriptions/:id/changes/:change_id/resolve`: resolves a change with an unknown outcome, after a check
 * in the gateway's back office: `carried-out`, `not-carried-out`, or `send-again` with a new `request_key`.
 */
export async function POST(req: AuthenticatedMedusaRequest<ResolveBody>, res: MedusaResponse): Promise<void> {
  const subject = { subscriptionId: String(req.params["id"]), changeId: String(req.params["change_id"]) }
  const decision = decisionOf(req.validatedBody)
  await answerWith(res, async () =>
    viewReport(req.scope, await resolveChange(req.scope, { ...subject, decision }, actorOf(req) ?? null)),
  )
}

function decisionOf(body: ResolveBody): ChangeDecision {
  return body.decision === "send-again"
    ? { kind: body.decision, requestKey: body.request_key }
    : { kind: body.decision }
}
