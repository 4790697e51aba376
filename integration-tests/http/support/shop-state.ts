import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface OrderState {
  readonly id: string
  readonly status: string
  readonly display_id: number
  readonly email: string
  readonly total: number
  readonly currency_code: string
  readonly payment_status?: string
  readonly transactions: { amount: number; reference: string; reference_id: string }[]
  readonly payments: PaymentState[]
}

export interface PaymentState {
  readonly id: string
  readonly amount: number
  readonly provider_id: string
  readonly captured_at: string | null
  readonly canceled_at: string | null
  readonly data: Record<string, unknown>
  readonly captures: { id: string; amount: number }[]
  readonly refunds: { id: string; amount: number }[]
  readonly payment_session: { id: string; status: string }
}

/** Reads Medusa's own tables, independently of the plugin. */
export class ShopState {
  constructor(private readonly container: () => MedusaContainer) {}

  async orderOfCart(cartId: string): Promise<OrderState | undefined> {
    const links = await this.graph<{ order_id: string }>("order_cart", ["order_id"], { cart_id: cartId })
    if (links.length > 1) {
      throw new Error(`${links.length} orders for cart ${cartId}`)
    }
    return links[0] && this.order(links[0].order_id)
  }

  async order(id: string): Promise<OrderState> {
    const [order] = await this.graph<OrderState & { payment_collections: { payments: PaymentState[] }[] }>(
      "order",
      [
        "id",
        "status",
        "display_id",
        "email",
        "total",
        "currency_code",
        "transactions.amount",
        "transactions.reference",
        "transactions.reference_id",
        "payment_collections.payments.*",
        "payment_collections.payments.captures.*",
        "payment_collections.payments.refunds.*",
        "payment_collections.payments.payment_session.id",
        "payment_collections.payments.payment_session.status",
      ],
      { id },
    )
    // Some amounts are Medusa's BigNumber; the stories compare plain numbers.
    const transactions = order!.transactions.map((transaction) => ({
      ...transaction,
      amount: Number(transaction.amount),
    }))
    return {
      ...order!,
      transactions,
      payments: order!.payment_collections.flatMap(({ payments }) => payments),
    }
  }

  async orders(): Promise<{ id: string }[]> {
    return this.graph("order", ["id"], {})
  }

  async graph<Row>(entity: string, fields: string[], filters: Record<string, unknown>): Promise<Row[]> {
    const query = this.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity, fields, filters })
    return data as Row[]
  }
}
