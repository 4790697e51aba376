import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { type OrderSummary, type OwingOrder, unpaidBy } from "./owed"

/** An order as a list of payments knows it. */
export interface ListedOrder extends Pick<OwingOrder, "canceled" | "owed"> {
  readonly number: number
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
    fields: ["id", "display_id", "status", "summary"],
    filters: { id: ids },
  })
  const rows = data as { id: string; display_id: number; status: string; summary?: OrderSummary }[]
  return new Map(
    rows.map(({ id, display_id: number, status, summary }) => [
      id,
      { number, canceled: status === "canceled", owed: unpaidBy(summary) },
    ]),
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
