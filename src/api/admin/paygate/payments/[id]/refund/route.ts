import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { refundPaygatePaymentWorkflow } from "../../../../../../workflows/payment"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"
import { hookFailure } from "../../../hook-failure"
import type { RefundBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/refund { amount?, items?, refund_reason_id?, note?, force?, request_key? }`: refunds captured
 * money, in major units, even while a part of the authorization is still uncaptured. `force` does not wait for the gateway's
 * first notice (PPRO).
 */
export async function POST(req: AuthenticatedMedusaRequest<RefundBody>, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { result } = await refundPaygatePaymentWorkflow(req.scope).run({
      input: { ...req.validatedBody, payment_id: String(req.params["id"]), requested_by: actorOf(req) },
    })
    const { amount, currency_code: currency } = result.refund
    return { refund: { amount, currency }, ...hookFailure(result) }
  })
}
