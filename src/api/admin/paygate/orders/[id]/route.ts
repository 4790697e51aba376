import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RefusalError } from "../../../../../refusals/refusal"
import { readOrderCard } from "../../../../../use-cases/order-card/order-card"
import { answerWith } from "../../../../answer-with"
import { readQuery } from "../../../../read-query"
import { pageQuery } from "../../validators"

/**
 * `GET /admin/paygate/orders/:id?limit&offset`: every attempt to pay an order, newest first, with amounts, numbers, timeline,
 * open problems and possible operations; empty if none is ours.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const page = readQuery(pageQuery, req.query)
  await answerWith(res, async () => {
    const card = await readOrderCard(req.scope, id, page)
    if (!card) {
      throw new RefusalError("order-unknown", `There is no order ${id}.`)
    }
    return card
  })
}
