import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { readOrderNumber } from "../../domain/order-number"
import type { FieldProblemCode, SubscriptionField } from "../../domain/subscription/field-problem"

interface CustomerRow {
  readonly id: string
  readonly email: string
  readonly has_account: boolean
}

interface OrderRow {
  readonly id: string
  readonly display_id: number
  readonly customer_id: string | null
}

/** How people refer to a customer and an order. */
export interface WrittenLinks {
  /** Id or e-mail address. */
  readonly customer?: string
  /** Id or number, with or without #. */
  readonly order?: string
}

export type Links =
  | { readonly ok: true; readonly customerId: string | null; readonly orderId: string | null }
  | { readonly ok: false; readonly field: SubscriptionField; readonly problem: FieldProblemCode }

/** Finds customers and orders of the shop by what people write, for many rows at once. */
export class LinkFinder {
  private constructor(
    private readonly customers: readonly CustomerRow[],
    private readonly orders: readonly OrderRow[],
  ) {}

  static async lookUp(container: MedusaContainer, written: readonly WrittenLinks[]): Promise<LinkFinder> {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const find = async <Row>(entity: string, fields: string[], filters: Record<string, unknown>[]) => {
      const wanted = filters.filter((filter) =>
        Object.values(filter).every((list) => (list as []).length > 0),
      )
      const found = await Promise.all(
        wanted.map((filter) => query.graph({ entity, fields, filters: filter })),
      )
      return found.flatMap(({ data }) => data as Row[])
    }
    const customers = unique(written.map(({ customer }) => customer))
    const orders = unique(written.map(({ order }) => order))
    const emails = customers.filter((text) => text.includes("@"))
    const numbers = orders.map(readOrderNumber).filter((number) => number !== undefined)
    return new LinkFinder(
      await find<CustomerRow>(
        "customer",
        ["id", "email", "has_account"],
        [
          { id: customers.filter((text) => !text.includes("@")) },
          { email: unique(emails.flatMap((email) => [email, email.toLowerCase()])) },
        ],
      ),
      await find<OrderRow>(
        "order",
        ["id", "display_id", "customer_id"],
        [{ id: orders.filter((text) => readOrderNumber(text) === undefined) }, { display_id: numbers }],
      ),
    )
  }

  /** The ids behind what was written; an order brings its customer along. */
  find(written: WrittenLinks): Links {
    const order = this.orderOf(written.order?.trim() ?? "")
    if (order === undefined) {
      return { ok: false, field: "order", problem: "order-unknown" }
    }
    const customer = this.customerOf(written.customer?.trim() ?? "")
    if (typeof customer === "string") {
      return { ok: false, field: "customer", problem: customer }
    }
    if (customer && order && order.customer_id !== null && order.customer_id !== customer.id) {
      return { ok: false, field: "order", problem: "order-of-another-customer" }
    }
    return {
      ok: true,
      customerId: customer?.id ?? order?.customer_id ?? null,
      orderId: order?.id ?? null,
    }
  }

  private orderOf(text: string): OrderRow | null | undefined {
    if (text === "") {
      return null
    }
    const number = readOrderNumber(text)
    return this.orders.find(({ id, display_id }) => id === text || display_id === number)
  }

  /** Guests leave a customer behind with each order; the registered one of the same address is meant. */
  private customerOf(text: string): CustomerRow | null | "customer-unknown" | "customer-ambiguous" {
    if (text === "") {
      return null
    }
    const email = text.toLowerCase()
    const found = this.customers.filter((each) => each.id === text || each.email.toLowerCase() === email)
    const withAccount = found.filter(({ has_account }) => has_account)
    const [customer, ...others] = withAccount.length > 0 ? withAccount : found
    if (!customer) {
      return "customer-unknown"
    }
    return others.length > 0 ? "customer-ambiguous" : customer
  }
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.map((text) => text?.trim() ?? ""))].filter((text) => text !== "")
}
