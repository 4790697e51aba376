import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"

/** Every attempt of an order's payment collections, also those not linked to the order yet. */
export async function attemptsOfOrder(container: MedusaContainer, orderId: string): Promise<Attempt[]> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const collections = data as { payment_collection_id: string }[]
  const found = await Promise.all(
    collections.map(({ payment_collection_id }) => paygate.attempts.byCollection(payment_collection_id)),
  )
  return found.flat()
}
