import { eventually } from "../support/eventually"
import type { Session } from "../support/shopper"
import { stories } from "../support/suite"
import { orderByTelephone } from "../support/telephone-order"

const providers = ["pp_twint_paygate", "pp_alipay_paygate"]

export default stories("payments without a cart", (world) => {
  it.each(providers)(
    "%s: an order edit that costs more is paid in a session of its own, and booked once",
    async (provider) => {
      const { id } = await paidOrder(provider)
      await admin("/admin/order-edits", { order_id: id })
      await admin(`/admin/order-edits/${id}/items`, {
        items: [{ variant_id: world.shop.mugVariantId, quantity: 1 }],
      })
      await admin(`/admin/order-edits/${id}/confirm`)
      await payWhatIsDue(id, provider, 19.9)
    },
  )

  it.each(providers)(
    "%s: an exchange for something dearer is paid in a session of its own, and booked once",
    async (provider) => {
      const { id } = await paidOrder(provider)
      const [line] = await world.state.graph<{ item_id: string }>("order_item", ["item_id"], { order_id: id })
      await admin(`/admin/orders/${id}/fulfillments`, {
        items: [{ id: line!.item_id, quantity: 1 }],
        location_id: world.shop.stockLocationId,
      })
      const { exchange } = await admin("/admin/exchanges", { order_id: id })
      const exchangeId = (exchange as { id: string }).id
      await admin(`/admin/exchanges/${exchangeId}/inbound/items`, {
        items: [{ id: line!.item_id, quantity: 1 }],
        location_id: world.shop.stockLocationId,
      })
      await admin(`/admin/exchanges/${exchangeId}/outbound/items`, {
        items: [{ variant_id: world.shop.mugVariantId, quantity: 2 }],
      })
      await admin(`/admin/exchanges/${exchangeId}/request`)
      await payWhatIsDue(id, provider, 19.9)
    },
  )

  it.each(providers)(
    "%s: a payment link for an order that was taken by telephone is paid, and booked once",
    async (provider) => {
      const { id } = await orderByTelephone(world)
      await admin("/admin/payment-collections", { order_id: id, amount: 35.5 })
      await payWhatIsDue(id, provider, 35.5)
      expect(world.sandbox.requests()[0]!.parameters["OrderDesc"]).toBe("Engraving")
    },
  )

  /** An order of a mug, 24.90 CHF, captured. */
  async function paidOrder(provider: string): Promise<{ id: string }> {
    const { cartId, formUrl } = await world.shopper.checkOut(provider)
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    if (provider === "pp_twint_paygate") {
      // Core asks for the whole total again while nothing was captured.
      await world.admin.capture(order.payments[0]!.id)
    }
    return order
  }

  async function admin(path: string, body: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { status, data } = await world.admin.post(path, body)
    expect({ path, status, message: data.message }).toMatchObject({ status: 200 })
    return data
  }

  /** The shopper follows the link to what is due, and the money is found where Medusa keeps it, once. */
  async function payWhatIsDue(orderId: string, provider: string, amount: number): Promise<void> {
    const before = await world.state.order(orderId)
    const links = await world.state.graph<{
      payment_collection: { id: string; amount: number; status: string }
    }>(
      "order_payment_collection",
      ["payment_collection.id", "payment_collection.amount", "payment_collection.status"],
      { order_id: orderId },
    )
    const due = links
      .map((link) => link.payment_collection)
      .filter(({ status }) => status === "not_paid")
      .find((collection) => collection.amount === amount)!
    const { data } = await world.shopper.post(`/store/payment-collections/${due.id}/payment-sessions`, {
      provider_id: provider,
      data: {},
    })
    const [session] = (data as { payment_collection: { payment_sessions: Session[] } }).payment_collection
      .payment_sessions
    const { redirectTo } = await world.sandbox.shopper.pay(String(session!.data.action.url), "pay")
    await world.shopper.comeBack(redirectTo!)
    await eventually(async () => {
      const attempts = await world.paygate.listPaygateAttempts({ collection_id: due.id })
      expect(attempts).toMatchObject([{ order_id: orderId, completed_at: expect.anything() as Date }])
    })
    await world.paygate.background.drain()

    const after = await world.state.order(orderId)
    expect(amounts(after.payments)).toEqual(amounts([...before.payments, { amount }]))
    expect(await world.state.orders()).toHaveLength(1)
    const booked =
      provider === "pp_alipay_paygate" ? [...before.transactions, { amount }] : before.transactions
    expect(amounts(after.transactions)).toEqual(amounts(booked))
    const newest = after.payments.find((payment) => payment.payment_session.id === session!.id)!
    expect(newest.captures).toHaveLength(provider === "pp_alipay_paygate" ? 1 : 0)
    if (provider === "pp_twint_paygate") {
      expect((await world.admin.capture(newest.id)).status).toBe(200)
    }
    expect(world.sandbox.payments().at(-1)).toMatchObject({ amountCap: Math.round(amount * 100) })
    expect((await world.admin.refund(newest.id, 1)).status).toBe(200)
  }

  const amounts = (rows: readonly { amount: number }[]) =>
    rows.map(({ amount }) => amount).sort((a, b) => a - b)
})
