import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Customer {
  readonly id: string
  readonly email: string
}

interface Order {
  readonly id: string
  readonly display_id: number
}

interface User {
  readonly id: string
  readonly email: string
}

/** The people on a page of subscriptions. */
interface Wanted {
  readonly customers: readonly (string | null)[]
  readonly orders: readonly (string | null)[]
  readonly users: readonly (string | null)[]
}

/** Names for the ids of a whole page, read at once. Deleted people keep the bare id. */
export class People {
  private constructor(
    private readonly customers: ReadonlyMap<string, Customer>,
    private readonly orders: ReadonlyMap<string, Order>,
    private readonly users: ReadonlyMap<string, User>,
  ) {}

  static async of(container: MedusaContainer, wanted: Wanted): Promise<People> {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const byId = async <Row extends { readonly id: string }>(
      entity: string,
      field: string,
      ids: readonly (string | null)[],
    ): Promise<Map<string, Row>> => {
      const distinct = [...new Set(ids)].filter((id) => id !== null)
      if (distinct.length === 0) {
        return new Map()
      }
      const { data } = await query.graph({ entity, fields: ["id", field], filters: { id: distinct } })
      return new Map((data as unknown as Row[]).map((row) => [row.id, row]))
    }
    const [customers, orders, users] = await Promise.all([
      byId<Customer>("customer", "email", wanted.customers),
      byId<Order>("order", "display_id", wanted.orders),
      byId<User>("user", "email", wanted.users),
    ])
    return new People(customers, orders, users)
  }

  customer(id: string | null) {
    return id === null ? null : { id, email: this.customers.get(id)?.email ?? null }
  }

  order(id: string | null) {
    return id === null ? null : { id, display_id: this.orders.get(id)?.display_id ?? null }
  }

  user(id: string | null) {
    return id === null ? null : { id, email: this.users.get(id)?.email ?? null }
  }
}
