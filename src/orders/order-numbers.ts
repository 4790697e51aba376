import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An order as a list of payments knows it. */
export interface ListedOrder {
  readonly number: number
  readonly canceled: boolean
}

/** The orders of one page of a list, by id. */
export async function listedOrders(
  container: MedusaContainer,
  orderIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, ListedOrder>> {
  const ids = [...new Set(orderIds.filter((id) => id !== null))]
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "status"],
    filters: { id: ids },
  })
  const rows = data as { id: string; display_id: number; status: string }[]
  return new Map(
    rows.map(({ id, display_id: number, status }) => [id, { number, canceled: status === "canceled" }]),
  )
}

/** The numbers that people know orders by, for one page of a list. */
export async function orderNumbers(
  container: MedusaContainer,
  orderIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const orders = await listedOrders(container, orderIds)
  return new Map([...orders].map(([id, { number }]) => [id, number]))
}
