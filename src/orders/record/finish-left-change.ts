import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { wasLeft } from "../../domain/order-change"
import { readOpenOrderChange } from "../open-order-change"

/**
 * Confirms the credit line of a refund whose process died before it could: until then Medusa refuses every other change
 * of the order.
 */
export async function finishLeftChange(container: MedusaContainer, orderId: string): Promise<void> {
  const change = await readOpenOrderChange(container.resolve(ContainerRegistrationKeys.QUERY), orderId)
  if (change && wasLeft(change, new Date())) {
    await container.resolve(Modules.ORDER).confirmOrderChange(change.id)
  }
}
