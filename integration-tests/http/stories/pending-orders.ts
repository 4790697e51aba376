import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("orders placed before the wallet has decided", (world) => {
  const transId = () => world.sandbox.payments()[0]!.transId
  const reserved = async () => {
    const [row] = await world.sql("select count(*)::int as n from reservation_item where deleted_at is null")
    return row!["n"]
  }
  /** The wallet has the payment and decides later; the notice of that has placed the order. */
  const waitingOrder = async (provider = "pp_twint_paygate") => {
    const { cartId, formUrl, session } = await world.shopper.checkOut(provider)
    await world.sandbox.shopper.pay(formUrl, "request")
    await world.sandbox.resendNotify(transId())
    const order = await eventually(async () => {
      const found = await world.state.orderOfCart(cartId)
      expect(found).toBeDefined()
      expect(await world.paygate.listPaygateAttempts({ order_id: found!.id })).toMatchObject([
        { state: "open", order_awaits_since: expect.anything() as Date },
      ])
      return found!
    })
    await world.paygate.background.drain()
    expect(order.payments).toEqual([])
    return { cartId, formUrl, session, order }
  }

  it.each([
    ["pp_twint_paygate", 0],
    ["pp_alipay_paygate", 1],
  ])(
    "%s: the order exists without a payment, and is paid up by the final success",
    async (provider, captures) => {
      const { cartId, order } = await waitingOrder(provider)
      expect(await reserved()).toBe(1)
      await world.sandbox.decide(transId(), "pay")
      const paid = await eventually(async () => {
        expect(await world.paygate.listPaygateAttempts({ order_id: order.id })).toMatchObject([
          { completed_at: expect.anything() as Date },
        ])
        return world.placedOrder(cartId)
      })
      expect(paid).toMatchObject({ id: order.id, status: "pending" })
      expect(paid.payments[0]!.captures).toHaveLength(captures)
      expect(paid.transactions).toHaveLength(captures)
      expect(await world.paygate.listPaygateProblems({})).toEqual([])
    },
  )

  it("the storefront completes it: the answer is an order, and asking again is the same order", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "request")
    const answer = await world.shopper.complete(cartId)
    expect(answer.data).toMatchObject({ type: "order" })
    expect((await world.shopper.complete(cartId)).data.order!.id).toBe(answer.data.order!.id)
    world.sandbox.clearFaults()
    await world.sandbox.decide(transId(), "pay")
    expect((await world.placedOrder(cartId)).id).toBe(answer.data.order!.id)
  })

  it("a shopper who has not paid at all gets no order", async () => {
    const { cartId } = await world.shopper.checkOut("pp_twint_paygate")
    expect((await world.shopper.complete(cartId)).data).toMatchObject({ type: "cart" })
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
  })

  it("the final refusal cancels the order and frees its stock; a late success after that goes back", async () => {
    const events: unknown[] = []
    world
      .container()
      .resolve("event_bus")
      .subscribe("paygate.order.unpaid", ({ data }: { data: unknown }) => {
        events.push(data)
        return Promise.resolve()
      })
    const { order } = await waitingOrder()
    await world.sandbox.decide(transId(), "decline")
    await eventually(async () => {
      expect(await world.state.order(order.id)).toMatchObject({ status: "canceled" })
    })
    await world.paygate.background.drain()
    expect(await reserved()).toBe(0)
    await eventually(() => {
      expect(events).toEqual([
        { order_id: order.id, attempt_id: expect.any(String) as string, done: "canceled" },
      ])
      return Promise.resolve()
    })
    expect(world.sent("reverse.aspx")).toEqual([])
  })

  it("the merchant cancels the order while it waits: a success after that goes back and is not booked", async () => {
    const { order } = await waitingOrder()
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    await world.sandbox.decide(transId(), "pay")
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([
        { kind: "auto-refunded", details: { reason: "order-canceled" } },
      ]),
    )
    expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 0, amountCap: 0 })
    expect((await world.state.order(order.id)).payments).toEqual([])
  })

  it("nothing is heard any more: after a day the order is canceled", async () => {
    const { order } = await waitingOrder()
    world.sandbox.reset()
    await world.sql(
      "update paygate_attempt set inquiries = 7, inquire_at = now() - interval '1 second', created_at = now() - interval '23.5 hours'",
    )
    await reconcile(world.container())
    expect(await world.state.order(order.id)).toMatchObject({ status: "canceled" })
    expect(await reserved()).toBe(0)
  })

  it("the old try of a cart never cancels the order that a newer one placed", async () => {
    const first = await world.shopper.checkOut("pp_twint_paygate")
    const again = await world.shopper.openSession(first.cartId, "pp_twint_paygate")
    await world.sandbox.shopper.pay(again.data.action.url!, "request")
    await world.sandbox.resendNotify(transId())
    const order = await eventually(async () => {
      const found = await world.state.orderOfCart(first.cartId)
      expect(found).toBeDefined()
      return found!
    })
    await world.sandbox.shopper.pay(first.formUrl, "decline")
    await world.paygate.background.drain()
    await reconcile(world.container())
    expect(await world.state.order(order.id)).toMatchObject({ status: "pending" })
    const second = world.sandbox.payments().find(({ state }) => state === "requested")!
    await world.sandbox.decide(second.transId, "pay")
    await world.placedOrder(first.cartId)
  })
})
