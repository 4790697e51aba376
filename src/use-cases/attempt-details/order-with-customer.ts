import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { AttemptDetails } from "../../contracts/attempt-details"

interface OrderData {
  readonly id: string
  readonly display_id: number
  readonly email: string | null
  readonly customer: {
    readonly id: string
    readonly first_name: string | null
    readonly last_name: string | null
  } | null
}

/** An order with its customer; null when there is none. */
export async function orderWithCustomer(
  container: MedusaContainer,
  orderId: string | null,
): Promise<AttemptDetails["order"]> {
  if (orderId === null) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email", "customer.id", "customer.first_name", "customer.last_name"],
    filters: { id: orderId },
  })
  const [order] = data as unknown as OrderData[]
  if (!order) {
    return null
  }
  const { id, display_id: number, email, customer } = order
  const name = [customer?.first_name, customer?.last_name].filter((part) => part != null && part !== "")
  return {
    ...{ id, number, email },
    customer: customer ? { id: customer.id, name: name.length === 0 ? null : name.join(" ") } : null,
  }
}
