import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Everything of a person in Medusa that leads to rows of ours. */
export interface Person {
  readonly customerIds: readonly string[]
  readonly orderIds: readonly string[]
  readonly collectionIds: readonly string[]
}

const rowsAtOnce = 500

/**
 * The customers with exactly this e-mail address, registered or guests, with all their orders and carts. Medusa must
 * still know the address, so erase here first and in Medusa afterwards.
 */
export async function personByEmail(container: MedusaContainer, email: string): Promise<Person> {
  const customers = await readAll<{ id: string }>(container, "customer", ["id"], {
    email: [...new Set([email, email.toLowerCase()])],
  })
  if (customers.length === 0) {
    return { customerIds: [], orderIds: [], collectionIds: [] }
  }
  const customerIds = customers.map(({ id }) => id)
  const filters = { customer_id: customerIds }
  const orders = await readAll<Order>(container, "order", ["id", "payment_collections.id"], filters)
  const carts = await readAll<Cart>(container, "cart", ["id", "payment_collection.id"], filters)
  const collections = [
    ...orders.flatMap(({ payment_collections }) => payment_collections ?? []),
    ...carts.map(({ payment_collection }) => payment_collection),
  ]
  return {
    customerIds,
    orderIds: orders.map(({ id }) => id),
    collectionIds: [...new Set(collections.flatMap((collection) => (collection ? [collection.id] : [])))],
  }
}

type Collection = { readonly id: string } | null
interface Order {
  readonly id: string
  readonly payment_collections?: readonly Collection[] | null
}
interface Cart {
  readonly payment_collection?: Collection
}

async function readAll<Row>(
  container: MedusaContainer,
  entity: "customer" | "order" | "cart",
  fields: string[],
  filters: Record<string, unknown>,
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows: Row[] = []
  for (;;) {
    const pagination = { take: rowsAtOnce, skip: rows.length, order: { id: "ASC" } }
    const { data } = await query.graph({ entity, fields, filters, pagination })
    rows.push(...(data as Row[]))
    if (data.length < rowsAtOnce) {
      return rows
    }
  }
}
