import { finishCanceledOrder } from "../../../src/payments/release/finish-canceled-order"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { breakWrites } from "../support/break-writes"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("Medusa's own books of captures and refunds", (world) => {
  const paidOrder = async (provider: string) => {
    const { cartId, formUrl, session } = await world.shopper.checkOut(provider)
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    const paymentId = order.payments[0]!.id
    const call = (what: "capture" | "refund", body: Record<string, unknown> = {}) =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/${what}`, body)
    return { orderId: order.id, paymentId, sessionId: session.id, call }
  }
  const gateway = () => {
    const { amountCap: captured, amountCred: refunded } = world.sandbox.payments()[0]!
    return { captured, refunded }
  }
  /** Read without Medusa's joins, which hide a payment whose session is gone. */
  const booked = async (what: "capture" | "refund") => {
    const rows = await world.sql(`select id, amount::float from ${what} where deleted_at is null order by id`)
    return rows as { id: string; amount: number }[]
  }
  const onOrder = async (orderId: string) =>
    (await world.state.order(orderId)).transactions.map(({ reference, reference_id, amount }) => [
      reference,
      reference_id,
      amount,
    ])
  const breakOrders = () => breakWrites(world, "insert", "order_transaction")
  const someTimePasses = async () => {
    await world.sql("update capture set created_at = created_at - interval '10 minutes'")
    await world.sql("update refund set created_at = created_at - interval '10 minutes'")
  }

  it("a payment whose session core has deleted is captured in parts and refunded", async () => {
    const { orderId, sessionId, call } = await paidOrder("pp_twint_paygate")
    await world.sql("delete from payment_session where id = ?", [sessionId])
    expect((await call("capture", { amount: 10 })).data).toMatchObject({ capture: { amount: "10.00" } })
    expect((await call("capture")).data).toMatchObject({ capture: { amount: "14.90" } })
    expect((await call("refund", { amount: 4.9 })).data).toMatchObject({ refund: { amount: "4.90" } })
    expect((await call("refund")).data).toMatchObject({ refund: { amount: "20.00" } })

    expect(gateway()).toEqual({ captured: 2490, refunded: 2490 })
    const [ten, rest] = await booked("capture")
    const [part, last] = await booked("refund")
    expect(await onOrder(orderId)).toEqual([
      ["capture", ten!.id, 10],
      ["capture", rest!.id, 14.9],
      ["refund", part!.id, -4.9],
      ["refund", last!.id, -20],
    ])
  })

  it("a capture that the order did not take is not captured or booked again, and the order gets it with the next", async () => {
    const { orderId, call } = await paidOrder("pp_twint_paygate")
    const repair = await breakOrders()
    const answer = await call("capture", { amount: 10 })
    expect(answer.status).toBe(400)
    expect(answer.data.message).toMatch(/could not write it on the order\. Do not repeat it\. .*disk full/)
    await repair()
    await someTimePasses()
    expect((await call("capture", { amount: 4.9 })).status).toBe(200)

    expect(gateway()).toEqual({ captured: 1490, refunded: 0 })
    const [ten, five] = await booked("capture")
    expect([ten, five]).toMatchObject([{ amount: 10 }, { amount: 4.9 }])
    expect(await onOrder(orderId)).toEqual([
      ["capture", ten!.id, 10],
      ["capture", five!.id, 4.9],
    ])
  })

  it("a refund that the order did not take is written there by the next look, once", async () => {
    const { orderId, call } = await paidOrder("pp_alipay_paygate")
    const repair = await breakOrders()
    expect((await call("refund", { amount: 10 })).data.message).toContain("Do not repeat it.")
    await repair()
    await someTimePasses()
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await Promise.all([reconcile(world.container()), reconcile(world.container())])

    expect(gateway()).toEqual({ captured: 2490, refunded: 1000 })
    const [refund] = await booked("refund")
    const [capture] = await booked("capture")
    expect(await onOrder(orderId)).toEqual([
      ["capture", capture!.id, 24.9],
      ["refund", refund!.id, -10],
    ])
  })

  it.each(["route", "job"] as const)(
    "the %s refunds a canceled order that core canceled without writing it: the order shows the refund, once",
    async (who) => {
      const { orderId, call } = await paidOrder("pp_alipay_paygate")
      // As a process leaves it that dies after it has canceled the order, before it refunds.
      await world.sql('update "order" set status = ?', ["canceled"])
      if (who === "route") {
        expect((await call("refund")).status).toBe(200)
      }
      await finishCanceledOrder(world.container(), orderId)
      await finishCanceledOrder(world.container(), orderId)

      expect(gateway().refunded).toBe(2490)
      const [capture] = await booked("capture")
      const refunds = await booked("refund")
      expect(refunds).toHaveLength(1)
      expect(await onOrder(orderId)).toEqual([
        ["capture", capture!.id, 24.9],
        ["refund", refunds[0]!.id, -24.9],
      ])
    },
  )

  it("what went back before an order was canceled and after it stands there once each", async () => {
    const { orderId, paymentId, call } = await paidOrder("pp_alipay_paygate")
    await call("refund", { amount: 4.9 })
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110", times: 2 })
    expect((await world.admin.cancelOrder(orderId)).status).toBe(200)
    await eventually(async () => {
      expect(await world.paygate.listPaygateProblems({ kind: "cancel-failed" })).toHaveLength(1)
    })
    expect((await call("refund", { amount: 5 })).status).toBe(200)
    expect((await call("refund")).status).toBe(200)

    expect(gateway().refunded).toBe(2490)
    const [first] = await booked("refund")
    const transactions = await onOrder(orderId)
    // Core wrote all that was left in one, although its refund had failed.
    const refunds = transactions.filter(([reference]) => reference === "refund")
    expect(refunds).toHaveLength(2)
    expect(refunds).toEqual(
      expect.arrayContaining([
        ["refund", first!.id, -4.9],
        ["refund", paymentId, -20],
      ]),
    )
  })

  it("what core entered twice, for two refunds at the same moment, stands once after the next look", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate")
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
    await world.sql(
      `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
       select id || '2', order_id, version, amount, raw_amount, currency_code, reference, reference_id from order_transaction where reference = 'refund'`,
    )
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    const { transactions } = await world.state.order(order.id)
    expect(transactions.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([-5, 24.9])
  })

  const look = async () => {
    await world.sql("update paygate_attempt set reconcile_due_at = now() - interval '1 second'")
    await reconcile(world.container())
  }

  it("a second back-office refund that Medusa cannot record: the cause is told, although an earlier one is recorded", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate")
    const backOffice = async (amount: number) => {
      world.sandbox.gatewayAction(transId, "credit", amount)
      await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
      await reconcile(world.container())
    }
    await backOffice(500)
    expect(await booked("refund")).toMatchObject([{ amount: 5 }])
    const change = await world.admin.post("/admin/order-edits", { order_id: order.id })
    await backOffice(300)
    expect(await booked("refund")).toHaveLength(1)
    await look()
    await look()
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      {
        kind: "reconcile-failed",
        details: {
          reason: "order-changing",
          cause: expect.stringContaining("The order has an open change") as string,
        },
      },
    ])

    await world.api.delete(`/admin/order-edits/${order.id}`, { headers: world.admin.headers })
    expect(change.status).toBe(200)
    await look()
    expect(await booked("refund")).toMatchObject([{ amount: 5 }, { amount: 3 }])
    const amounts = (await onOrder(order.id)).map(([, , amount]) => Number(amount))
    expect(amounts.sort((one, other) => one - other)).toEqual([-5, -3, 24.9])
  })

  it("a capture that a dead process left does not keep a recorded refund out of the order's account", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 10 })
    world.sandbox.gatewayAction(transId, "credit", 300)
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    expect(await booked("refund")).toMatchObject([{ amount: 3 }])
    // As a process leaves it that dies before core has written on the order, and another one before it asked the gateway.
    await world.sql("delete from order_transaction where reference = 'refund'")
    await world.sql(
      `insert into capture (id, payment_id, amount, raw_amount, created_at) values ('capt_left', ?, 4, '{"value":"4","precision":20}', now())`,
      [paymentId],
    )
    await someTimePasses()
    await look()
    const [refund] = await booked("refund")
    expect((await onOrder(order.id)).map(([, id, amount]) => [id, amount])).toEqual([
      [(await booked("capture")).find(({ amount }) => amount === 10)!.id, 10],
      [refund!.id, -3],
    ])
    expect((await booked("capture")).map(({ amount }) => amount)).toEqual([10])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-not-executed", details: { kind: "capture", reason: "entry-removed" } },
    ])
  })

  it("what core entered for a cancellation goes when its refunds have outgrown it", async () => {
    const { orderId, paymentId, call } = await paidOrder("pp_alipay_paygate")
    await call("refund")
    // As core leaves it that cancels while half is captured, and the other half is captured after that.
    await world.sql(
      `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
       select id || '2', order_id, version, -12.4, '{"value":"-12.4","precision":20}', currency_code, reference, ? from order_transaction where reference = 'refund'`,
      [paymentId],
    )
    await someTimePasses()
    await look()
    expect((await onOrder(orderId)).map(([, , amount]) => amount).sort()).toEqual([-24.9, 24.9])
  })

  it("what core entered for a refund that was refused, when it took a completion back, goes from the order that lives", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql(
      `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
       select id || '2', order_id, version, -24.9, '{"value":"-24.9","precision":20}', currency_code, 'refund', ? from order_transaction where reference = 'capture'`,
      [paymentId],
    )
    await someTimePasses()
    await look()
    expect((await onOrder(order.id)).map(([reference, , amount]) => [reference, amount])).toEqual([
      ["capture", 24.9],
    ])
  })

  it("a transaction of a capture that core has deleted since goes with it", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 10 })
    const [capture] = await booked("capture")
    await world.sql("delete from capture")
    await someTimePasses()
    await look()
    const [again] = await booked("capture")
    expect([again!.amount, again!.id === capture!.id]).toEqual([10, false])
    expect((await onOrder(order.id)).map(([, id, amount]) => [id, amount])).toEqual([[again!.id, 10]])
  })

  it("what is too new to tell is looked at again by itself, also right after the order was placed", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    // The return and the notice came at the same moment: the second one's reconciliation is the job's.
    await world.paygate.background.drain()
    await reconcile(world.container())
    expect(
      await world.sql("select reconcile_due_at > now() + interval '1 minute' as due from paygate_attempt"),
    ).toEqual([{ due: true }])
    await someTimePasses()
    await look()
    expect(await onOrder(order.id)).toHaveLength(1)
    expect(await world.sql("select reconcile_due_at from paygate_attempt")).toEqual([
      { reconcile_due_at: null },
    ])
  })
})
