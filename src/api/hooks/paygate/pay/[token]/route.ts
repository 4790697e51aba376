import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { sendPayPage } from "../send-pay-page"

/** `GET /hooks/paygate/pay/:token`: the page behind a payment link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPayPage(req, res, String(req.params["token"]))
}
