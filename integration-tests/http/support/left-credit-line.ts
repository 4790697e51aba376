import { Modules } from "@medusajs/framework/utils"

import type { World } from "./suite"

/**
 * Creates what core's refund or cancellation leaves on an order when its process dies between creating the change and
 * confirming it.
 * @param age as a PostgreSQL interval, "2 minutes"
 */
export async function leaveCreditLine(world: World, orderId: string, age: string): Promise<void> {
  const orders = world.container().resolve(Modules.ORDER)
  const { id, version } = await orders.createOrderChange({
    order_id: orderId,
    change_type: "credit_line",
  } as never)
  await orders.addOrderAction({
    order_change_id: id,
    order_id: orderId,
    version,
    action: "CREDIT_LINE_ADD",
    reference: "payment_collection",
    amount: 5,
  } as never)
  await world.sql("update order_change set created_at = now() - ?::interval where id = ?", [age, id])
}
