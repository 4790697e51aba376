import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { attemptStatus } from "../../../../../domain/attempt-status"
import { looksLikeAttemptToken } from "../../../../../domain/attempt-token"
import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"

/**
 * `GET /store/paygate/attempts/:token?cart_id=…`: how a payment stands, for a storefront that waits. Reads the ledger and
 * does nothing else, so it may be asked every second; completing the cart is what asks the gateway.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const token = String(req.params["token"])
  const cartId = req.query["cart_id"]
  const attempt = looksLikeAttemptToken(token) ? await ledger.attempts.byToken(token) : undefined
  res.set("Cache-Control", "no-store")
  res.json({ attempt: attemptStatus(attempt, typeof cartId === "string" ? cartId : undefined) })
}
