import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { cancelOpenAttempt } from "../../../../../../use-cases/storefront/cancel-open-attempt"

/**
 * `POST /store/paygate/attempts/:token/cancel { cart_id }`: the shopper no longer wants to pay this way. The response is that
 * of the status route, whoever calls; money that arrives anyway is never lost.
 */
export async function POST(
  req: MedusaRequest<{ cart_id?: unknown } | undefined>,
  res: MedusaResponse,
): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const question = { token: req.params["token"], cartId: req.body?.cart_id }
  res.set("Cache-Control", "no-store")
  res.json({ attempt: await cancelOpenAttempt(paygate, question) })
}
