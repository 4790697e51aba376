import { eventually } from "./support/eventually"
import { paygateSuite } from "./support/suite"

paygateSuite("payments without a cart", {}, (world) => {
  it.each(["pp_twint_paygate", "pp_alipay_paygate"])(
    "%s: an order edit that costs more is paid in a session of its own, and booked once",
    async (provider) => {
      const { cartId, formUrl } = await world.shopper.checkOut(provider)
      await world.sandbox.shopper.pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      if (provider === "pp_twint_paygate") {
        // Core asks for the whole total again while nothing was captured.
        await world.admin.capture(order.payments[0]!.id)
      }

      expect((await world.admin.post("/admin/order-edits", { order_id: order.id })).status).toBe(200)
      const items = [{ variant_id: world.shop.mugVariantId, quantity: 1 }]
      expect((await world.admin.post(`/admin/order-edits/${order.id}/items`, { items })).status).toBe(200)
      expect((await world.admin.post(`/admin/order-edits/${order.id}/confirm`)).status).toBe(200)
      const collections = await world.state.graph<{
        payment_collection: { id: string; amount: number; status: string }
      }>(
        "order_payment_collection",
        ["payment_collection.id", "payment_collection.amount", "payment_collection.status"],
        { order_id: order.id },
      )
      const due = collections
        .map((link) => link.payment_collection)
        .find(({ status }) => status === "not_paid")!
      expect(due.amount).toBe(19.9)

      const { data } = await world.shopper.post(`/store/payment-collections/${due.id}/payment-sessions`, {
        provider_id: provider,
        data: {},
      })
      const [session] = (
        data as { payment_collection: { payment_sessions: { data: { action: { url: string } } }[] } }
      ).payment_collection.payment_sessions
      await world.sandbox.shopper.pay(session!.data.action.url, "pay")
      await eventually(async () => {
        const attempts = await world.ledger.listPaygateAttempts({ collection_id: due.id })
        expect(attempts).toMatchObject([{ order_id: order.id, completed_at: expect.anything() as Date }])
      })
      const paid = await world.state.order(order.id)
      expect(paid.payments.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([19.9, 24.9])
      expect(await world.state.orders()).toHaveLength(1)
      const booked = provider === "pp_alipay_paygate" ? [19.9, 24.9] : [24.9]
      expect(paid.transactions.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual(booked)
    },
  )
})
