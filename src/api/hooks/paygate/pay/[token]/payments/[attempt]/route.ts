import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { statusByLink } from "../../../../../../../use-cases/payment-links/follow-payment"
import { answerLink } from "../../../link-of"

/** `GET /hooks/paygate/pay/:token/payments/:attempt`: a payment's status, as the store route tells it. Only reads our tables. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLink(req, res, async ({ paygate, link }) => ({
    attempt: await statusByLink(paygate, link, String(req.params["attempt"])),
  }))
}
