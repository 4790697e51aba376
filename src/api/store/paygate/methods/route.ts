import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"
import { RefusalError } from "../../../../refusals/refusal"
import { usableMethods } from "../../../../use-cases/storefront/usable-methods"
import { answerWith } from "../../../answer-with"
import { readQuery } from "../../../read-query"
import { cartQuery } from "../requests"

/** `GET /store/paygate/methods?cart_id=…`: which of the shop's methods can pay for a cart, and why the others cannot. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cart_id: cartId } = readQuery(cartQuery, req.query)
  await answerWith(res, async () => {
    const { configuration } = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
    const methods = await usableMethods(
      req.scope.resolve(ContainerRegistrationKeys.QUERY),
      configuration,
      cartId,
    )
    if (!methods) {
      throw new RefusalError("cart-unknown", "There is no such cart.")
    }
    res.set("Cache-Control", "no-store")
    return { methods }
  })
}
