import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { RefundableItems } from "../../../../../../contracts/refundable-items"
import { readRefundableItems } from "../../../../../../orders/refundable-items"
import { RefusalError } from "../../../../../../refusals/refusal"
import { answerWith } from "../../../../../answer-with"

/** `GET /admin/paygate/orders/:id/items`: the items and the shipping of an order that can be refunded, with quantities and totals. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async (): Promise<RefundableItems> => {
    const items = await readRefundableItems(req.scope, id)
    if (!items) {
      throw new RefusalError("order-unknown", `There is no order ${id}.`)
    }
    return { items }
  })
}
