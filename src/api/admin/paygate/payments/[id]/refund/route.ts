import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { refundPayment } from "../../../../../../use-cases/order-card/refund-payment"

import type { RefundBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/refund { amount?, refund_reason_id?, note? }`: gives captured money back, in major units,
 * also while a part of the reservation is still uncaptured.
 */
export async function POST(req: AuthenticatedMedusaRequest<RefundBody>, res: MedusaResponse): Promise<void> {
  const { amount, refund_reason_id: reasonId, note } = req.validatedBody
  const wish = {
    paymentId: String(req.params["id"]),
    ...{ amount, reasonId, note },
    by: req.auth_context.actor_id,
  }
  res.json({ refund: await atTheBorder(() => refundPayment(req.scope, wish)) })
}
