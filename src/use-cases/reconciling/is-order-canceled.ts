import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"

/** Whether the order an attempt was settled with is cancelled. */
export async function isOrderCanceled(
  container: MedusaContainer,
  { orderId }: Pick<Attempt, "orderId">,
): Promise<boolean> {
  if (orderId === null) {
    return false
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status"],
    filters: { id: orderId },
  })
  return (data as { status: string }[])[0]?.status === "canceled"
}
