import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { looksLikeAttemptToken } from "../../../../domain/attempt-token"
import { fromPage } from "../page-style"

import { sendPayPage } from "./send-pay-page"

/**
 * `GET /hooks/paygate/pay?paygate=…`: where the gateway's return leads when the payment was opened behind a link. The shopper
 * goes on to the page with the payment's token, perhaps in another browser than the one that has the link.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { paygate: token } = req.query
  if (typeof token === "string" && looksLikeAttemptToken(token)) {
    res.set({ "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" })
    res.redirect(303, fromPage(req.originalUrl, `pay/${token}`))
    return
  }
  await sendPayPage(req, res, undefined)
}
