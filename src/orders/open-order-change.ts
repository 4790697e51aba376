import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { OrderChangeStatus } from "@medusajs/framework/utils"

import type { OpenOrderChange } from "../domain/order-change"

/** The change of an order that is not confirmed yet: an edit, a return, a claim, an exchange, or core's own credit line. */
export async function readOpenOrderChange(
  query: Pick<RemoteQueryFunction, "graph">,
  orderId: string,
): Promise<OpenOrderChange | undefined> {
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "change_type", "created_at"],
    filters: { order_id: orderId, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
  })
  const [row] = data as unknown as { id: string; change_type: string | null; created_at: string | Date }[]
  return row && { id: row.id, type: row.change_type, createdAt: new Date(row.created_at) }
}
