import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { cancelByLink } from "../../../../../../../../use-cases/payment-links/follow-payment"
import { answerLink } from "../../../../link-of"

/** `POST /hooks/paygate/pay/:token/payments/:attempt/cancel`: the shopper no longer wants to pay this way. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLink(req, res, async ({ paygate, link }) => ({
    attempt: await cancelByLink(paygate, link, String(req.params["attempt"])),
  }))
}
