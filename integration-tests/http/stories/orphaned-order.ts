import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { stories } from "../support/suite"

export default stories("a process died between creating an order and linking it to its cart", (world) => {
  /** Leaves the order of a cart as core's `createOrders` made it, before the links, the Payment and `completed_at`. */
  const asKilled = async (orderId: string) => {
    await world.sql("delete from order_transaction where order_id = ?", [orderId])
    await world.sql("delete from order_cart where order_id = ?", [orderId])
    await world.sql("delete from order_payment_collection where order_id = ?", [orderId])
    await world.sql("delete from capture")
    await world.sql("delete from payment")
    await world.sql("update cart set completed_at = null")
    await world.sql("update payment_session set status = 'pending', authorized_at = null")
    await world.sql(
      "update paygate_attempt set completed_at = null, order_id = null, payment_id = null, reconcile_due_at = now()",
    )
  }
  const anHourLater = async () => {
    await world.sql(`update "order" set created_at = created_at - interval '1 hour'`)
    await world.sql(
      "update paygate_attempt set created_at = created_at - interval '1 hour', completed_at = completed_at - interval '1 hour', inquire_at = inquire_at - interval '1 hour'",
    )
    await reconcile(world.container())
  }
  const problems = () => world.paygate.listPaygateProblems({ kind: "orphaned-order" })

  it("the next completion makes another order, and a person is told of the one that was left, once", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const left = await world.placedOrder(cartId)
    await asKilled(left.id)
    await reconcile(world.container())
    const placed = await world.placedOrder(cartId)
    expect(placed.id).not.toBe(left.id)

    await anHourLater()
    expect(await problems()).toMatchObject([
      {
        order_id: left.id,
        details: { order_id: left.id, amount: "24.90 CHF", instead: placed.id },
        state: "open",
      },
    ])
    await anHourLater()
    expect(await problems()).toHaveLength(1)

    expect((await world.admin.cancelOrder(left.id)).status).toBe(200)
    expect((await world.state.order(left.id)).status).toBe("canceled")
    // The shopper's order, its money and its stock are not touched by that.
    expect((await world.state.order(placed.id)).status).toBe("pending")
    expect(world.sandbox.payments()).toMatchObject([{ state: "authorized" }])
  })

  it("two completions were killed one after the other: a person is told of both orders", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const first = await world.placedOrder(cartId)
    await asKilled(first.id)
    await reconcile(world.container())
    const second = await world.placedOrder(cartId)
    await asKilled(second.id)
    await reconcile(world.container())
    await world.placedOrder(cartId)
    await anHourLater()
    await anHourLater()
    const told = (await problems()).map(({ order_id }) => order_id)
    expect(told.sort()).toEqual([first.id, second.id].sort())
  })

  it("a shopper who gives up after that leaves an order alone: a person is told when the payment has ended", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const left = await world.placedOrder(cartId)
    await asKilled(left.id)
    world.sandbox.gatewayAction(world.sandbox.payments()[0]!.transId, "reverse")
    await world.sql("update paygate_attempt set state = 'failed', reconcile_due_at = null")
    await anHourLater()
    expect(await problems()).toMatchObject([{ order_id: left.id, state: "open" }])
  })

  it("a payment that had to go back after that: a person is told of the order that was left", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const left = await world.placedOrder(cartId)
    await asKilled(left.id)
    await world.sql("delete from cart_payment_collection")
    await world.sql("delete from payment_session")
    await world.sql("update paygate_attempt set inquire_at = null")
    await reconcile(world.container())
    expect(world.sandbox.payments()).toMatchObject([{ amountAuth: 0 }])
    await anHourLater()
    expect(await problems()).toMatchObject([{ order_id: left.id, state: "open" }])
  })

  it.each(["differs", "held"] as const)(
    "a payment that is kept as %s after that: a person is told of the order that was left",
    async (state) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      const left = await world.placedOrder(cartId)
      await asKilled(left.id)
      await world.sql("update paygate_attempt set state = ?, reconcile_due_at = null, inquire_at = now()", [
        state,
      ])
      await anHourLater()
      expect(await problems()).toMatchObject([{ order_id: left.id, state: "open" }])
      await anHourLater()
      expect(await problems()).toHaveLength(1)
    },
  )

  /** As the process left it that died between the links of the order and its payment. */
  const asKilledLater = async (orderId: string) => {
    await world.sql("delete from order_transaction where order_id = ?", [orderId])
    await world.sql("delete from capture")
    await world.sql("delete from payment")
    await world.sql("update payment_session set status = 'pending', authorized_at = null")
  }

  it.each(["differs", "auto-refunded", "held"] as const)(
    "a process died after the links, and the payment is %s: the order without money goes, or a person is told, once",
    async (state) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      const left = await world.placedOrder(cartId)
      await asKilledLater(left.id)
      await world.sql(
        "update paygate_attempt set completed_at = null, order_id = null, payment_id = null, state = ?, reconcile_due_at = null, inquire_at = now()",
        [state],
      )
      if (state === "auto-refunded") {
        world.sandbox.gatewayAction(world.sandbox.payments()[0]!.transId, "reverse")
      }
      await anHourLater()
      const told = () => world.paygate.listPaygateProblems({ kind: "order-unpaid" })
      const { status } = await world.state.order(left.id)
      if (state !== "held") {
        return expect([status, await told()]).toEqual(["canceled", []])
      }
      expect([status, await told()]).toMatchObject(["pending", [{ order_id: left.id, state: "open" }]])
      await world.sql("update paygate_problem set state = 'done'")
      await anHourLater()
      expect(await told()).toHaveLength(1)
    },
  )

  it("the gateway's back office released the money before anybody knew of the order: a person is told", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const placed = await world.placedOrder(cartId)
    const { transId } = world.sandbox.payments()[0]!
    world.sandbox.gatewayAction(transId, "capture")
    world.sandbox.gatewayAction(transId, "credit")
    await world.sql(
      "update paygate_attempt set completed_at = null, order_id = null, payment_id = null, amount_confirmed = false, reconcile_due_at = now()",
    )
    await anHourLater()
    expect(await world.paygate.listPaygateProblems({ kind: "order-unpaid" })).toMatchObject([
      { order_id: placed.id, state: "open" },
    ])
    const { captures, refunds } = (await world.state.order(placed.id)).payments[0]!
    expect([captures, refunds]).toMatchObject([[{ amount: 24.9 }], [{ amount: 24.9 }]])
  })

  it("an order of the same shopper at the same price that has a cart of its own is left in peace", async () => {
    const first = await world.shopper.checkOut("pp_twint_paygate")
    const second = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(second.formUrl, "pay")
    await world.placedOrder(second.cartId)
    await world.sandbox.shopper.pay(first.formUrl, "pay")
    await world.placedOrder(first.cartId)
    await anHourLater()
    expect(await problems()).toEqual([])
  })
})
