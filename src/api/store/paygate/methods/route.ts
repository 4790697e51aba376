import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"
import { usableMethods } from "../../../../use-cases/storefront/usable-methods"

/** `GET /store/paygate/methods?cart_id=…`: which of the shop's methods can pay a cart, and why the others cannot. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cartId = req.query["cart_id"]
  if (typeof cartId !== "string" || cartId === "") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Name the cart: /store/paygate/methods?cart_id=cart_…",
    )
  }
  const { configuration } = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const methods = await usableMethods(query, configuration, cartId)
  if (!methods) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such cart.")
  }
  res.set("Cache-Control", "no-store")
  res.json({ methods })
}
