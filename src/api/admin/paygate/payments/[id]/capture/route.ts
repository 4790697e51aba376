import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { capturePayment } from "../../../../../../use-cases/capture-payment"
import { atTheBorder } from "../../../../../../use-cases/medusa-error"

import type { CaptureBody } from "../../../validators"

/**
 * `POST /admin/paygate/payments/:id/capture { amount?, close_rest? }`: captures a part, in major units, and releases the
 * rest of the reservation if told (TWINT).
 */
export async function POST(req: AuthenticatedMedusaRequest<CaptureBody>, res: MedusaResponse): Promise<void> {
  const { amount, close_rest: closeRest } = req.validatedBody
  const wish = { paymentId: String(req.params["id"]), amount, closeRest, by: req.auth_context.actor_id }
  res.json({ capture: await atTheBorder(() => capturePayment(req.scope, wish)) })
}
