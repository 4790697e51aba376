import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { capturePayment } from "../../../../../../use-cases/actions/capture-payment"
import { answerWith } from "../../../answer-with"
import type { CaptureBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/capture { amount?, close_rest?, force?, request_key? }`: captures a part, in major units, and
 * releases the rest of the reservation if told (TWINT). `force` does not wait for the gateway's first notify.
 */
export async function POST(req: AuthenticatedMedusaRequest<CaptureBody>, res: MedusaResponse): Promise<void> {
  const { amount, close_rest: closeRest, force, request_key: requestKey } = req.validatedBody
  const input = {
    paymentId: String(req.params["id"]),
    amount,
    closeRest,
    force,
    requestKey,
    by: req.auth_context.actor_id,
  }
  await answerWith(res, async () => ({ capture: await capturePayment(req.scope, input) }))
}
