import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { readAttemptStatus } from "../../../../../use-cases/storefront/read-attempt-status"

/**
 * `GET /store/paygate/attempts/:token?cart_id=…`: how a payment stands, for a storefront that waits. Reads the ledger and
 * does nothing else, so it may be asked every second; completing the cart is what asks the gateway.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const question = { token: req.params["token"], cartId: req.query["cart_id"] }
  res.set("Cache-Control", "no-store")
  res.json({ attempt: await readAttemptStatus(ledger, question) })
}
