import { ADMIN_LOGIN } from "../../../demo/admin-login"
import { eventually } from "../../http/support/eventually"

export interface Payment {
  readonly id: string
  readonly provider_id: string
  /** Major units, as Medusa returns them. */
  readonly amount: number
  readonly captured_at: string | null
  readonly canceled_at: string | null
  readonly data: { readonly trans_id?: string } & Record<string, unknown>
  readonly captures: readonly { readonly amount: number }[]
  readonly refunds: readonly { readonly amount: number }[]
}

export interface Order {
  readonly id: string
  readonly display_id: number
  readonly status: string
  readonly payment_status: string
  readonly total: number
  readonly currency_code: string
  readonly payments: readonly Payment[]
}

const fields = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "total",
  "currency_code",
  "*payment_collections.payments",
  "*payment_collections.payments.captures",
  "*payment_collections.payments.refunds",
].join(",")

/** Medusa's view of a story: its orders, read over the Admin API. */
export class BackOffice {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Logs in, tried until it works: a server that has just started may not answer yet. */
  static open(url: string): Promise<BackOffice> {
    return eventually(async () => {
      const response = await fetch(`${url}/auth/user/emailpass`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(ADMIN_LOGIN),
      })
      const answer = await response.text()
      if (!response.ok || answer === "") {
        throw new Error(`The admin could not log in: ${response.status} ${answer}`)
      }
      const { token } = JSON.parse(answer) as { token: string }
      return new BackOffice(url, token)
    })
  }

  /** The one order that the payment became, as soon as it exists and Medusa shows these values for it. */
  orderPaidBy(transId: string, expected: Readonly<Record<string, unknown>>): Promise<Order> {
    return eventually(async () => {
      const [order, second] = await this.ordersPaidBy(transId)
      if (order === undefined || second !== undefined) {
        throw new Error(`${order === undefined ? "No" : "More than one"} order was paid by ${transId}`)
      }
      expect(order).toMatchObject(expected)
      return order
    })
  }

  /** Adds one piece of a variant to an order by an order edit. @returns the payment collection that is still to be paid */
  async addToOrder(orderId: string, variantId: string): Promise<string> {
    await this.call("POST", "/admin/order-edits", { order_id: orderId })
    const items = [{ variant_id: variantId, quantity: 1 }]
    await this.call("POST", `/admin/order-edits/${orderId}/items`, { items })
    await this.call("POST", `/admin/order-edits/${orderId}/confirm`)
    const { order } = await this.call<{ order: { payment_collections: { id: string; status: string }[] } }>(
      "GET",
      `/admin/orders/${orderId}?fields=*payment_collections`,
    )
    const due = order.payment_collections.find(({ status }) => status === "not_paid")
    if (due === undefined) {
      throw new Error(`Nothing is left to pay of the order ${orderId}`)
    }
    return due.id
  }

  async ordersPaidBy(transId: string): Promise<Order[]> {
    return (await this.orders()).filter(({ payments }) =>
      payments.some(({ data }) => data.trans_id === transId),
    )
  }

  /** All orders, newest first. */
  async orders(): Promise<Order[]> {
    const query = new URLSearchParams({ limit: "200", order: "-created_at", fields })
    const { orders } = await this.call<{
      orders: (Order & { payment_collections: { payments: Payment[] }[] })[]
    }>("GET", `/admin/orders?${query.toString()}`)
    return orders.map((order) => ({
      ...order,
      payments: order.payment_collections.flatMap(({ payments }) => payments),
    }))
  }

  /** A call of the Admin API. @throws when it is refused */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    }
    return (await response.json()) as T
  }
}
