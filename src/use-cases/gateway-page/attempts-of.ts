import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Owners } from "../../modules/paygate/stores/attempt-list-store"

/** More than anybody reads; it keeps a search by a test account's address from reading a whole shop. */
const mostOrders = 200
const newest = { take: mostOrders, order: { id: "DESC" } }

interface WithCollections {
  readonly id: string
  readonly payment_collections?: readonly ({ readonly id: string } | null)[] | null
}

/** Orders with this number or id, and their payment collections. */
export async function ofOrders(
  container: MedusaContainer,
  filters: { id: string } | { display_id: number },
): Promise<Owners> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "payment_collections.id"],
    filters,
    pagination: newest,
  })
  return gather(data as WithCollections[], [])
}

/**
 * Orders and carts of a customer, or of all with exactly this e-mail address. Medusa has an index on the customer's address and
 * none on the order's; every order and cart with an address belongs to a customer, registered or guest.
 */
export async function ofCustomer(
  container: MedusaContainer,
  who: { email: string } | { id: string },
): Promise<Owners> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: customers } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: "id" in who ? who : { email: [...new Set([who.email, who.email.toLowerCase()])] },
    pagination: { take: 10 },
  })
  if (customers.length === 0) {
    return { orderIds: [], collectionIds: [] }
  }
  const filters = { customer_id: (customers as { id: string }[]).map(({ id }) => id) }
  const [orders, carts] = await Promise.all([
    query.graph({ entity: "order", fields: ["id", "payment_collections.id"], filters, pagination: newest }),
    query.graph({ entity: "cart", fields: ["id", "payment_collection.id"], filters, pagination: newest }),
  ])
  const fromCarts = carts.data as { payment_collection?: { id: string } | null }[]
  return gather(
    orders.data as WithCollections[],
    fromCarts.flatMap(({ payment_collection }) => (payment_collection ? [payment_collection.id] : [])),
  )
}

function gather(orders: readonly WithCollections[], others: readonly string[]): Owners {
  const collections = orders.flatMap(({ payment_collections }) =>
    (payment_collections ?? []).flatMap((collection) => (collection ? [collection.id] : [])),
  )
  return { orderIds: orders.map(({ id }) => id), collectionIds: [...new Set([...collections, ...others])] }
}
