import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { type MethodForCart, methodsFor } from "../storefront/usable-methods"

import type { LinkedOrder } from "./order-of-link"

/** The methods that can pay what an order owes in a browser; a scanned code needs a cashier, an app the shop's own. */
export async function payableMethods(
  container: MedusaContainer,
  { money, owed }: Pick<LinkedOrder, "money" | "owed">,
): Promise<MethodForCart[]> {
  const { configuration } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const methods = await methodsFor(container.resolve(ContainerRegistrationKeys.QUERY), configuration, {
    amount: owed,
    currency: money.currency,
    regionId: money.regionId,
  })
  return methods.filter(({ opens_by: way }) => way === "redirect" || way === "qr")
}
