import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listSubscriptions, viewSubscription } from "../../../../use-cases/subscriptions/list-subscriptions"
import { registerSubscription } from "../../../../use-cases/subscriptions/register-subscription"
import { answerWith } from "../../../answer-with"
import { readQuery } from "../../../read-query"
import { actorOf } from "../actor-of"

import { type CreateBody, listQuery } from "./validators"

/** `GET /admin/paygate/subscriptions?q=&account_id=&customer_id=&order_id=&active=&needs_decision=&limit=&offset=` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, ...filter } = readQuery(listQuery, req.query)
  await answerWith(res, () =>
    listSubscriptions(
      req.scope,
      {
        text: q,
        accountId: filter.account_id,
        customerId: filter.customer_id,
        orderId: filter.order_id,
        active: filter.active,
        needsDecision: filter.needs_decision,
      },
      { limit, offset },
    ),
  )
}

/** `POST /admin/paygate/subscriptions`: registers a subscription that exists at the gateway; sends nothing to the gateway. */
export async function POST(req: AuthenticatedMedusaRequest<CreateBody>, res: MedusaResponse): Promise<void> {
  const { active, ...written } = req.validatedBody
  await answerWith(res, async () => {
    const { id } = await registerSubscription(
      req.scope,
      { ...written, active: String(active) },
      actorOf(req) ?? null,
    )
    return { subscription: await viewSubscription(req.scope, id) }
  })
}
