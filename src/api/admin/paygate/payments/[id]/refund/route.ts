import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { refundPayment } from "../../../../../../use-cases/actions/refund-payment"
import { answerWith } from "../../../answer-with"
import type { RefundBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/refund { amount?, refund_reason_id?, note?, force?, request_key? }`: gives captured money back, in major units,
 * also while a part of the reservation is still uncaptured. `force` does not wait for the gateway's first notify (PPRO).
 */
export async function POST(req: AuthenticatedMedusaRequest<RefundBody>, res: MedusaResponse): Promise<void> {
  const { amount, refund_reason_id: reasonId, note, force, request_key: requestKey } = req.validatedBody
  const input = {
    paymentId: String(req.params["id"]),
    ...{ amount, reasonId, note, force, requestKey },
    by: req.auth_context.actor_id,
  }
  await answerWith(res, async () => ({ refund: await refundPayment(req.scope, input) }))
}
