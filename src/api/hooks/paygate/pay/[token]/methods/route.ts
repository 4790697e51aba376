import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readLinkedOrder } from "../../../../../../use-cases/payment-links/order-of-link"
import { payableMethods } from "../../../../../../use-cases/payment-links/payable-methods"
import { answerLink } from "../../link-of"

/** `GET /hooks/paygate/pay/:token/methods`: what can pay the order, as the store route tells it of a cart. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLink(req, res, async ({ link }) => ({
    methods: await payableMethods(req.scope, await readLinkedOrder(req.scope, link.orderId)),
  }))
}
