import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { type OrderSummary, type OwingOrder, unpaidBy } from "./owed"

/** What an order says about its payments. */
export interface KnownOrder {
  readonly id: string
  readonly canceled: boolean
}

/** @returns undefined when there is no such order */
export async function readOrder(container: MedusaContainer, id: string): Promise<OwingOrder | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "summary"],
    filters: { id },
  })
  const [order] = data as { id: string; status: string; summary?: OrderSummary }[]
  return order && { id: order.id, canceled: order.status === "canceled", owed: unpaidBy(order.summary) }
}

/** Whether the order that an attempt was reconciled with is canceled. */
export async function isOrderCanceled(
  container: MedusaContainer,
  { orderId }: { readonly orderId: string | null },
): Promise<boolean> {
  return orderId !== null && ((await readOrder(container, orderId))?.canceled ?? false)
}
