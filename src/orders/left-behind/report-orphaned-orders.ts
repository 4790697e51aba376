import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { formatMoney, toMinor } from "../../domain/money"
import { orphanedOrders, type ShopperOrder } from "../../domain/orphaned-order"
import type PaygateModuleService from "../../modules/paygate/service"

/** More orders than anybody places while one payment is under way. */
const mostOrders = 20

interface CartRow {
  readonly customer_id: string | null
  readonly sales_channel_id: string | null
}

interface OrderRow {
  readonly id: string
  readonly created_at: string | Date
  readonly status: string
  readonly currency_code: string
  readonly total: number
  readonly sales_channel_id: string | null
}

/**
 * Reports orders that an interrupted completion of the attempt's cart left behind; see docs/reliability.md.
 * @returns when to look again, because an order is too new to tell
 */
export async function reportOrphanedOrders(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Date | null> {
  const cart = await readCart(container, attempt.cartId)
  if (!cart || cart.customer_id === null) {
    return null
  }
  const purchase = {
    ...attempt,
    opened: attempt.createdAt,
    completed: attempt.completedAt,
    salesChannelId: cart.sales_channel_id,
  }
  const orders = await readOrders(container, cart.customer_id, purchase.opened)
  const { orderIds, lookAgainAt } = orphanedOrders(purchase, orders, new Date())
  for (const orderId of orderIds) {
    // Another attempt of the same cart may have reported it already.
    const known = await paygate.listPaygateProblems(
      { kind: "orphaned-order", order_id: orderId },
      { take: 1 },
    )
    if (known.length === 0) {
      await paygate.problems.report(
        "orphaned-order",
        { id: attempt.id, orderId },
        {
          order_id: orderId,
          amount: formatMoney(attempt.amount, attempt.currency),
          instead: attempt.orderId,
        },
      )
    }
  }
  return lookAgainAt
}

async function readCart(container: MedusaContainer, id: string | null): Promise<CartRow | undefined> {
  if (id === null) {
    return undefined
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "customer_id", "sales_channel_id"],
    filters: { id },
  })
  return (data as CartRow[])[0]
}

async function readOrders(
  container: MedusaContainer,
  customerId: string,
  since: Date,
): Promise<ShopperOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "created_at", "status", "currency_code", "total", "sales_channel_id"],
    filters: { customer_id: customerId, created_at: { $gte: since } },
    pagination: { take: mostOrders, order: { created_at: "ASC" } },
  })
  const rows = data as unknown as OrderRow[]
  if (rows.length === 0) {
    return []
  }
  const filters = { order_id: rows.map(({ id }) => id) }
  const { data: carts } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters })
  const { data: collections } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id", "payment_collection_id"],
    filters,
  })
  const withCart = new Set((carts as { order_id: string }[]).map(({ order_id }) => order_id))
  const collectionOf = new Map(
    (collections as { order_id: string; payment_collection_id: string }[]).map((link) => [
      link.order_id,
      link.payment_collection_id,
    ]),
  )
  return rows.map((row) => ({
    id: row.id,
    createdAt: new Date(row.created_at),
    canceled: row.status === "canceled",
    currency: row.currency_code,
    total: toMinor(row.total, row.currency_code),
    salesChannelId: row.sales_channel_id,
    hasCart: withCart.has(row.id),
    collectionId: collectionOf.get(row.id) ?? null,
  }))
}
