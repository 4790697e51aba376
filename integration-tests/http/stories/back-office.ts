import { finishCanceledOrder } from "../../../src/payments/release/finish-canceled-order"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { breakWrites } from "../support/break-writes"
import { eventually } from "../support/eventually"
import { changeOrder, orderChanges } from "../support/order-changes"
import { sendLink } from "../support/payment-link"
import { stories } from "../support/suite"

const editUp = orderChanges.find(({ kind }) => kind === "edit-up")!

export default stories("the merchant works in the gateway's own back office", (world) => {
  const look = async () => {
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    return reconcile(world.container())
  }
  /** What a process leaves that dies after core has written its row and before the provider is called. */
  const leave = (table: "capture" | "refund", paymentId: string, amount: string) =>
    world.sql(
      `insert into ${table} (id, payment_id, amount, raw_amount, created_at) values ('left', ?, ?, ?, now() - interval '1 minute')`,
      [paymentId, amount, JSON.stringify({ value: amount, precision: 20 })],
    )
  /** Core does not delete any more what is as old as this. */
  const grow = (table: "capture" | "refund") =>
    world.sql(`update ${table} set created_at = now() - interval '10 minutes'`)
  const payment = async (orderId: string) => (await world.state.order(orderId)).payments[0]!

  it("captures in two parts: Medusa books each once, nothing is sent, whoever looks how often", async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "capture", 1000)
    await look()
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 10 }])
    world.sandbox.gatewayAction(transId, "capture")
    await Promise.all([look(), look()])
    await look()
    expect((await payment(order.id)).captures.map(({ amount }) => amount)).toEqual([10, 14.9])
    expect((await payment(order.id)).captured_at).not.toBeNull()
    expect((await world.state.order(order.id)).transactions.map(({ amount }) => amount)).toEqual([10, 14.9])
    expect(world.sent("capture.aspx")).toEqual([])
    expect(await world.paygate.listPaygateProblems({})).toEqual([])
  })

  it("refunds: Medusa shows the refund with its note, nothing is sent, and the rest can be refunded here", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_alipay_paygate")
    world.sandbox.gatewayAction(transId, "credit", 490)
    await look()
    await look()
    expect((await payment(order.id)).refunds).toMatchObject([
      { amount: 4.9, note: "Found at the gateway and recorded" },
    ])
    expect((await world.state.order(order.id)).transactions.map(({ amount }) => amount)).toEqual([24.9, -4.9])
    expect(world.sent("credit.aspx")).toEqual([])

    expect((await world.admin.refund(paymentId, 20)).status).toBe(200)
    await look()
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2490 })
    expect(world.sent("credit.aspx")).toHaveLength(1)
    expect((await payment(order.id)).refunds).toHaveLength(2)
  })

  it("captures and refunds between two looks: both are booked, in this order", async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "capture")
    world.sandbox.gatewayAction(transId, "credit", 500)
    await look()
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 24.9 }])
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 5 }])
  })

  it("a refund that a killed process left in Medusa is removed, told to a person, and recorded when it is made there", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_alipay_paygate")
    await leave("refund", paymentId, "4.9")
    await look()
    expect(await world.paygate.listPaygateProblems({})).toEqual([])
    expect((await payment(order.id)).refunds).toMatchObject([{ id: "left" }])
    await grow("refund")
    await look()
    expect((await payment(order.id)).refunds).toEqual([])
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      {
        kind: "operation-not-executed",
        details: { kind: "refund", amount: "4.90 CHF", reason: "entry-removed", trans_id: transId },
      },
    ])

    world.sandbox.gatewayAction(transId, "credit", 490)
    await look()
    expect((await payment(order.id)).refunds).toMatchObject([
      { amount: 4.9, note: "Found at the gateway and recorded" },
    ])
    expect(world.sent("credit.aspx")).toEqual([])
  })

  it("refunds a part where a killed process left a refund of the whole: only the part is there afterwards", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_alipay_paygate")
    await leave("refund", paymentId, "24.9")
    await grow("refund")
    world.sandbox.gatewayAction(transId, "credit", 264)
    await look()
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 2.64 }])
    expect((await world.state.order(order.id)).transactions.map(({ amount }) => amount)).toEqual([
      24.9, -2.64,
    ])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-not-executed", details: { amount: "24.90 CHF", reason: "entry-removed" } },
    ])
    // The whole can be refunded again by whoever still wants it.
    expect((await world.admin.refund(paymentId, 22.26)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2490 })
  })

  it("a capture that a killed process left does not stand in the way of the next one", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate")
    await leave("capture", paymentId, "24.9")
    await world.sql("update payment set captured_at = now()")
    await world.sql("update payment_collection set captured_amount = 24.9, status = 'completed'")
    await grow("capture")
    await look()
    expect((await payment(order.id)).captures).toEqual([])
    expect(await world.sql("select status, captured_amount::text from payment_collection")).toEqual([
      { status: "authorized", captured_amount: "0" },
    ])

    expect((await world.admin.capture(paymentId)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2490 })
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 24.9 }])
  })

  it("a refund that was refused, and that core could not delete, is removed once the gateway can be asked", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate")
    const mend = await breakWrites(world, "delete", "refund")
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22110301" })
    expect((await world.admin.refund(paymentId, 4.9)).status).toBe(500)
    await mend()
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 4.9 }])

    await grow("refund")
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: 9 })
    await look()
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "medusa-shows-more", details: { reason: "more-refunded", refunded: "4.90 CHF" } },
    ])
    world.sandbox.clearFaults()
    await world.sql("update paygate_attempt set reconcile_due_at = now() where reconcile_due_at is not null")
    await look()
    expect((await payment(order.id)).refunds).toEqual([])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-not-executed", details: { amount: "4.90 CHF", reason: "entry-removed" } },
    ])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 0 })
  })

  it("refunds what Medusa does not round: the payment is refunded to its last fraction", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate", {
      region: "eu",
      variantId: world.shop.oddPriceVariantId,
    })
    world.sandbox.gatewayAction(transId, "credit")
    await look()
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 36.3527 }])
  })

  it("releases the reservation: the payment is canceled and a person is told about the order", async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "reverse")
    await look()
    expect((await payment(order.id)).canceled_at).not.toBeNull()
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "order-unpaid", order_id: order.id },
    ])
    expect(world.sent("reverse.aspx")).toEqual([])
  })

  it("reverses a capture: no booking is guessed, a person is told", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId)
    world.sandbox.gatewayAction(transId, "reverse")
    await look()
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "moved-at-gateway", details: { reason: "gateway-shows" } },
    ])
    expect((await payment(order.id)).refunds).toEqual([])
  })

  it("while a capture of ours has no final answer nothing is imported; after that each is recorded once", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
    expect((await world.admin.capture(paymentId, 10)).status).toBe(400)
    await look()
    expect((await payment(order.id)).captures).toEqual([])
    await world.sql("update paygate_operation set resolve_at = now() - interval '1 second'")
    await reconcile(world.container())
    world.sandbox.gatewayAction(transId, "capture", 500)
    await look()
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1500 })
    expect((await payment(order.id)).captures.map(({ amount }) => amount)).toEqual([10, 5])
  })

  it("a recording that died half-way is finished, and not made twice", async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "capture", 1000)
    await look()
    const [capture] = (await payment(order.id)).captures
    await world.sql("delete from order_transaction")
    await world.sql("update capture set created_at = now() - interval '3 minutes'")
    await look()
    expect((await payment(order.id)).captures).toHaveLength(1)
    expect((await world.state.order(order.id)).transactions).toMatchObject([
      { amount: 10, reference_id: capture!.id },
    ])
  })

  it("a refund that only claims to be made at the gateway is refused", async () => {
    const { paymentId, order } = await world.paidOrder("pp_alipay_paygate")
    const refund = { payment_id: paymentId, amount: 5, metadata: { paygate_records: true } }
    await expect(
      world
        .container()
        .resolve("payment")
        .refundPayment(refund as never),
    ).rejects.toThrow("Medusa would show 5.00 CHF as refunded, the gateway has refunded 0.00 CHF.")
    expect((await payment(order.id)).refunds).toEqual([])
  })

  it("core hands on what its types do not name: is_captured books without a call, metadata reaches the refund", async () => {
    const { transId, order } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "capture")
    world.sandbox.gatewayAction(transId, "credit")
    await look()
    const [refund] = await world.state.graph<{ metadata: Record<string, unknown> }>("refund", ["metadata"], {
      payment_id: (await payment(order.id)).id,
    })
    expect(refund!.metadata).toEqual({ paygate_records: true })
    expect([...world.sent("capture.aspx"), ...world.sent("credit.aspx")]).toEqual([])
  })

  it("a look that the gateway does not answer is made up for within a quarter of an hour", async () => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate")
    world.sandbox.gatewayAction(transId, "credit", 490)
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
    await look()
    expect((await payment(order.id)).refunds).toEqual([])
    const [attempt] = await world.paygate.listPaygateAttempts({})
    const minutes = (new Date(attempt!.inquire_at!).getTime() - Date.now()) / 60_000
    expect(Math.round(minutes)).toBe(15)
    await look()
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 4.9 }])
  })

  it("captured in part there, the order canceled here: what was taken is refunded as soon as it is booked", async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.gatewayAction(transId, "capture", 1000)
    await world.admin.cancelOrder(order.id)
    await world.paygate.background.drain()
    await look()
    await look()
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000, amountCred: 1000 })
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 10 }])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "rest-reserved" },
    ])
  })

  it("captures the rest after the order was canceled: a person is told, and refunds it with a button", async () => {
    const { order, transId, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    await world.paygate.background.drain()
    const open = () => world.paygate.listPaygateProblems({ state: "open" })
    await eventually(async () => expect(await open()).toMatchObject([{ kind: "rest-reserved" }]))

    world.sandbox.gatewayAction(transId, "capture")
    await look()
    expect((await payment(order.id)).captures.map(({ amount }) => amount)).toEqual([10, 14.9])
    const told = [{ kind: "captured-after-cancel", order_id: order.id, details: { amount: "14.90 CHF" } }]
    expect(await open()).toMatchObject(told)
    await look()
    expect(await open()).toMatchObject(told)

    const refund = () => world.admin.post(`/admin/paygate/attempts/${attempt.id}/refund`, {})
    expect(await refund()).toMatchObject({ status: 200 })
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490, amountCred: 2490 })
    expect((await payment(order.id)).refunds.map(({ amount }) => amount)).toEqual([10, 14.9])
    expect(await open()).toEqual([])
    await refund()
    expect(world.sent("credit.aspx")).toHaveLength(2)
  })

  it("whoever keeps what was captured after a cancellation is not told again", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    await world.admin.cancelOrder(order.id)
    await world.paygate.background.drain()
    world.sandbox.gatewayAction(transId, "capture")
    await look()
    const [problem] = await world.paygate.listPaygateProblems({ kind: "captured-after-cancel" })
    expect((await world.admin.post(`/admin/paygate/problems/${problem!.id}`, { state: "done" })).status).toBe(
      200,
    )
    await look()
    await look()
    expect(await world.paygate.listPaygateProblems({ kind: "captured-after-cancel" })).toMatchObject([
      { state: "done" },
    ])
  })

  it("what a person keeps is not refunded when another payment of the canceled order is", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    await changeOrder(world, editUp, order.id)
    const { shopper } = await sendLink(world, order.id)
    await shopper.decide(await shopper.open("pp_alipay_paygate"), "pay")
    await eventually(async () => expect((await world.state.order(order.id)).payments).toHaveLength(2))
    const other = world.sandbox.payments().find((known) => known.transId !== transId)!.transId
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit", transId: other, times: "until-cleared" })
    await world.admin.cancelOrder(order.id)
    await world.paygate.background.drain()
    await eventually(async () => {
      await look()
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000, amountCred: 1000 })
    })
    world.sandbox.gatewayAction(transId, "capture")
    const problemId = await eventually(async () => {
      await look()
      return (await world.paygate.listPaygateProblems({ kind: "captured-after-cancel" }))[0]!.id
    })
    await world.admin.post(`/admin/paygate/problems/${problemId}`, { state: "done" })

    world.sandbox.clearFaults()
    await look()
    await look()
    expect(world.sandbox.payment(other)).toMatchObject({ amountCap: 1990, amountCred: 1990 })
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490, amountCred: 1000 })
  })

  it("captures before the plugin hears that the order is canceled: a person is told, nothing is refunded behind their back", async () => {
    const { order, transId, attempt } = await world.paidOrder("pp_twint_paygate")
    // A process that died between the cancellation and its event.
    await world.sql(`update "order" set status = 'canceled', canceled_at = now() where id = ?`, [order.id])
    world.sandbox.gatewayAction(transId, "capture")
    await look()
    const told = [{ kind: "captured-after-cancel", details: { amount: "24.90 CHF" } }]
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject(told)
    await world
      .container()
      .resolve("event_bus")
      .emit({ name: "order.canceled", data: { id: order.id } })
    await world.paygate.background.drain()
    await look()
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490, amountCred: 0 })
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject(told)
    expect(await world.admin.post(`/admin/paygate/attempts/${attempt.id}/refund`, {})).toMatchObject({
      status: 200,
    })
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
  })

  it("refunds what was captured, and the cancellation's own word is lost: the rest that stays reserved is told, once", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    await world.sql(`update "order" set status = 'canceled', canceled_at = now() where id = ?`, [order.id])
    world.sandbox.gatewayAction(transId, "credit", 1000)
    await look()
    const told = () => world.paygate.listPaygateProblems({ kind: "rest-reserved" })
    await eventually(async () => {
      await look()
      expect(await told()).toMatchObject([{ state: "open", details: { amount: "14.90 CHF" } }])
    })
    await world.admin.post(`/admin/paygate/problems/${(await told())[0]!.id}`, { state: "done" })
    await look()
    expect(await told()).toMatchObject([{ state: "done" }])
  })

  it("captures more than Medusa can record just then: a cancellation is not finished before everything is back", async () => {
    const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit", transId, times: "until-cleared" })
    await world.admin.cancelOrder(order.id)
    const open = () => world.paygate.listPaygateProblems({ state: "open", kind: "cancel-failed" })
    await eventually(async () => expect(await open()).toHaveLength(1))
    world.sandbox.gatewayAction(transId, "capture")
    const mend = await breakWrites(world, "insert", "capture")
    await look()
    world.sandbox.clearFaults()
    await finishCanceledOrder(world.container(), order.id)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490, amountCred: 1000 })
    expect(await open()).toHaveLength(1)

    await mend()
    await eventually(async () => {
      await world.sql("update paygate_attempt set reconcile_due_at = now() - interval '1 second'")
      await look()
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    })
    expect((await payment(order.id)).refunds.map(({ amount }) => amount)).toEqual([10, 14.9])
  })

  it("looks come ever more slowly and end; a payment refunded in full is not looked at", async () => {
    const { transId, attempt } = await world.paidOrder("pp_alipay_paygate")
    expect(attempt.inquire_at).not.toBeNull()
    const hours = (new Date(attempt.inquire_at!).getTime() - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(1)
    world.sandbox.gatewayAction(transId, "credit")
    await look()
    await look()
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ inquire_at: null }])
  })
})
