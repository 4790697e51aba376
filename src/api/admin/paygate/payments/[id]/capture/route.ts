import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { capturePaygatePaymentWorkflow } from "../../../../../../workflows/payment"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"
import { hookFailure } from "../../../hook-failure"
import type { CaptureBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/capture { amount?, close_rest?, force?, request_key? }`: captures a part, in major units,
 * and with `close_rest` releases the rest of the authorization (TWINT). `force` does not wait for the gateway's first notice.
 */
export async function POST(req: AuthenticatedMedusaRequest<CaptureBody>, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { result } = await capturePaygatePaymentWorkflow(req.scope).run({
      input: { ...req.validatedBody, payment_id: String(req.params["id"]), requested_by: actorOf(req) },
    })
    const { amount, currency_code: currency } = result.capture
    return { capture: { amount, currency }, ...hookFailure(result) }
  })
}
