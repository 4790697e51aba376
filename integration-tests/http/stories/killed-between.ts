import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("a process died between two writes that belong together", (world) => {
  const dueNow = () => world.sql("update paygate_attempt set reconcile_due_at = now() - interval '1 second'")

  /** Paid, and the cart was bought by other means meanwhile: the money goes back. */
  const paidInVain = async (provider: string) => {
    const { formUrl, session } = await world.shopper.checkOut(provider)
    await world.sql("delete from cart_payment_collection")
    await world.container().resolve("payment").deletePaymentSession(session.id)
    await world.sandbox.shopper.pay(formUrl, "pay")
    await world.paygate.background.drain()
  }

  it("the capture and its entry in the order's account: the entry is made, once", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    await world.sql("delete from order_transaction where order_id = ?", [order.id])
    await world.sql("update capture set created_at = created_at - interval '1 hour'")
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await dueNow()
    await Promise.all([reconcile(world.container()), reconcile(world.container())])
    const after = await world.placedOrder(cartId)
    expect(after.transactions.map(({ amount }) => amount)).toEqual([24.9])
    expect(after.payments[0]!.captures).toHaveLength(1)
  })

  it("the money that went back and the word of it: a person is told, once", async () => {
    await paidInVain("pp_alipay_paygate")
    expect(world.sandbox.payments()).toMatchObject([{ amountCred: 2490 }])
    await world.sql("delete from paygate_problem")
    await dueNow()
    await reconcile(world.container())
    await dueNow()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "auto-refunded", details: { reason: "session-gone", amount: "24.90 CHF" } },
    ])
    expect(world.sandbox.payments()).toMatchObject([{ amountCred: 2490 }])
  })

  it("the release of a payment that no order could take, and its answer: a person is told", async () => {
    await paidInVain("pp_twint_paygate")
    expect(world.sandbox.payments()).toMatchObject([{ amountAuth: 0 }])
    await world.sql("delete from paygate_problem")
    await world.sql(
      `update paygate_attempt set state = 'auto-refunding', authorized_amount = amount, reconcile_due_at = now() + interval '1 hour',
       inquire_at = null`,
    )
    await world.sql(
      "update paygate_operation set state = 'started', sent_at = now() - interval '2 minutes', resolve_at = null",
    )
    await reconcile(world.container())
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "auto-refunded" }])
    await dueNow()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "auto-refunded", details: { amount: "24.90 CHF" } },
    ])
    expect(world.sent("reverse.aspx")).toHaveLength(1)
  })

  it("a part that the back office captured of a payment no order could take goes back, and a person is told of the rest", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const { id } = await world.placedOrder(cartId)
    const { transId } = world.sandbox.payments()[0]!
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await world.sql('update "order" set status = ?', ["canceled"])
    world.sandbox.gatewayAction(transId, "capture", 700)
    await dueNow()
    await reconcile(world.container())
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 700, amountCred: 700 })
    const problems = await world.paygate.listPaygateProblems({}, { order: { kind: "ASC" } })
    expect(problems).toMatchObject([
      { kind: "auto-refunded", details: { amount: "7.00 CHF" } },
      { kind: "rest-reserved", details: { amount: "17.90 CHF" } },
    ])
    expect((await world.state.order(id)).payments).toMatchObject([
      { captures: [{ amount: 7 }], refunds: [{ amount: 7 }] },
    ])
  })

  it("core's order and its question to us: the order goes when the payment comes to nothing", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    for (const table of ["capture", "order_transaction", "payment"]) {
      await world.sql(`delete from ${table}`)
    }
    await world.sql("update payment_session set status = 'pending', authorized_at = null")
    await world.sql(
      `update paygate_attempt set state = 'failed', captured_amount = '0', completed_at = null, order_id = null, payment_id = null,
       completion_started_at = null, inquire_at = null`,
    )
    const status = async () => {
      await dueNow()
      await reconcile(world.container())
      return world.sql('select status from "order" where id = ?', [order.id])
    }
    // The completion may be under way.
    expect(await status()).toEqual([{ status: "pending" }])
    await world.sql("update \"order\" set created_at = created_at - interval '10 minutes'")
    // Somebody collects the money in another way.
    await world.sql(
      "insert into order_payment_collection (order_id, payment_collection_id, id) values (?, 'pay_col_other', 'ordpay_other')",
      [order.id],
    )
    expect(await status()).toEqual([{ status: "pending" }])
    await world.sql("delete from order_payment_collection where id = 'ordpay_other'")
    expect(await status()).toEqual([{ status: "canceled" }])
  })

  it("core's request to release the reservation of a live order: refused, the reservation stays, and a person is told", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    await expect(world.container().resolve("payment").cancelPayment(paymentId)).rejects.toThrow(
      "The order still owes money",
    )
    expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 2490 })
    await dueNow()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "release-refused", state: "open", order_id: order.id, details: { amount: "24.90 CHF" } },
    ])
    await world.admin.cancelOrder(order.id)
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([]),
    )
    expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 0 })
  })

  it("the payment and the word that it is reconciled: of an order canceled meanwhile Medusa shows the refund", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await world.sql('update "order" set status = ?', ["canceled"])
    await dueNow()
    await reconcile(world.container())
    await dueNow()
    await reconcile(world.container())
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
    const after = await world.state.order(order.id)
    expect(after.payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
    expect(after.transactions.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([-24.9, 24.9])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "auto-refunded", details: { reason: "order-canceled" } },
    ])
  })

  it("and where a refund that was never carried out stands already, it shows the rest", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql(
      `insert into refund (id, payment_id, amount, raw_amount, created_at) values ('ref_left', ?, 4.9, '{"value":"4.9","precision":20}', now() - interval '1 hour')`,
      [paymentId],
    )
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await world.sql('update "order" set status = ?', ["canceled"])
    await dueNow()
    await reconcile(world.container())
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
    expect(world.sent("credit.aspx")).toHaveLength(1)
    const [payment] = (await world.state.order(order.id)).payments
    expect(payment!.refunds.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([4.9, 20])
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "auto-refunded" }])
  })

  it("money that the back office refunded first is not asked for again, and shown", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await world.sql('update "order" set status = ?', ["canceled"])
    world.sandbox.gatewayAction(transId, "credit")
    await dueNow()
    await reconcile(world.container())
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "auto-refunded" },
    ])
  })

  it("a part that the back office refunded first is entered, and only the rest goes back", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")
    await world.sql('update "order" set status = ?', ["canceled"])
    world.sandbox.gatewayAction(transId, "credit", 490)
    await dueNow()
    await reconcile(world.container())
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
    const { refunds } = (await world.state.order(order.id)).payments[0]!
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(24.9)
    expect(world.sent("credit.aspx").map(({ parameters }) => parameters["Amount"])).toEqual(["2000"])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "auto-refunded" },
    ])
  })

  it("a call that comes while another one is being cleared up sends nothing: the gateway has one refund, and so has Medusa", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    const { id } = order.payments[0]!
    // A program that goes by the payment module alone; clicks on the buttons wait for each other.
    const refund = () =>
      world
        .container()
        .resolve("payment")
        .refundPayment({ payment_id: id, amount: 5 })
        .then(
          () => "done",
          () => "refused",
        )
    await world.paygate.background.drain()
    const asked = world.sent("inquire.aspx").length
    world.sandbox.addFault({ kind: "truncated", endpoint: "credit.aspx" })
    // The first click waits for this answer when the second one comes.
    world.sandbox.addFault({ kind: "slow", endpoint: "inquire.aspx", delayMs: 3_000 })
    const first = refund()
    while (world.sent("inquire.aspx").length === asked) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const second = await refund()
    expect([await first, second]).toEqual(["done", "refused"])
    expect(world.sandbox.payments()).toMatchObject([{ amountCred: 500 }])
    const [refunded] = (await world.state.order(order.id)).payments
    expect(refunded!.refunds).toMatchObject([{ amount: 5 }])
    expect(await world.paygate.listPaygateOperations({ kind: "refund" })).toMatchObject([
      { state: "succeeded" },
    ])
  })
})
