import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { readAttemptStatus } from "../../../../../use-cases/storefront/read-attempt-status"

/**
 * `GET /store/paygate/attempts/:token?cart_id=…`: a payment's status, for a storefront that is waiting. Only reads our tables,
 * so it may be polled every second; the gateway is asked when the cart is completed.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const question = { token: req.params["token"], cartId: req.query["cart_id"] }
  res.set("Cache-Control", "no-store")
  res.json({ attempt: await readAttemptStatus(paygate, question) })
}
