import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { stories, type World } from "../support/suite"

async function paidOrder(world: World, provider: string) {
  const { cartId, formUrl } = await world.shopper.checkOut(provider)
  await world.sandbox.shopper.pay(formUrl, "pay")
  const order = await world.placedOrder(cartId)
  return { order, paymentId: order.payments[0]!.id, transId: world.sandbox.payments()[0]!.transId }
}

export default stories("a merchant works on the order", (world) => {
  const gateway = (transId: string) => {
    const {
      amountAuth: authorized,
      amountCap: captured,
      amountCred: refunded,
    } = world.sandbox.payment(transId)!
    return { authorized, captured, refunded }
  }

  it("captures a TWINT payment, refunds a part, refunds the rest", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    expect((await world.admin.capture(paymentId)).status).toBe(200)
    expect(gateway(transId)).toEqual({ authorized: 2490, captured: 2490, refunded: 0 })

    expect((await world.admin.refund(paymentId, 4.9)).status).toBe(200)
    expect(gateway(transId).refunded).toBe(490)
    expect((await world.admin.refund(paymentId, 20)).status).toBe(200)
    expect(gateway(transId).refunded).toBe(2490)

    const after = await world.state.order(order.id)
    expect(after.payments[0]!.refunds.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([4.9, 20])
    expect(after.payments[0]!.data).toMatchObject({ trans_id: transId })
  })

  it("captures in parts: each part reaches the gateway with its own amount", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
    expect((await world.admin.capture(paymentId, 14.9)).status).toBe(200)
    const captures = world.sent("capture.aspx")
    expect(captures.map(({ parameters }) => parameters["Amount"])).toEqual(["1000", "1490"])
    expect(gateway(transId).captured).toBe(2490)
    expect((await world.state.order(order.id)).payments[0]!.captures.map(({ amount }) => amount)).toEqual([
      10, 14.9,
    ])
  })

  it("captures a part and releases the rest of the reservation: Medusa books it, the gateway is called once", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    const capture = (body: Record<string, unknown>) =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, body)
    expect((await capture({ amount: 10 })).data).toEqual({ capture: { amount: "10.00", currency: "CHF" } })
    expect((await capture({ amount: 4.9, close_rest: true })).status).toBe(200)
    const captures = world.sent("capture.aspx")
    expect(captures.map(({ parameters }) => [parameters["Amount"], parameters["CompleteType"]])).toEqual([
      ["1000", undefined],
      ["490", "YES"],
    ])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1490, amountOpen: 0 })
    const { payments, transactions } = await world.state.order(order.id)
    expect(payments[0]!.captures.map(({ amount }) => amount)).toEqual([10, 4.9])
    expect(transactions.map(({ amount }) => amount)).toEqual([10, 4.9])
    expect((await capture({ amount: 0 })).status).toBe(400)
    expect((await capture({ amount: 5 })).data.message).toMatch(
      /14.90 CHF of 24.90 CHF was captured and the rest was released/,
    )
    expect(world.sent("capture.aspx")).toHaveLength(2)
  })

  it("a double click on a partial capture books exactly what the gateway captured", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    const click = () => world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 10 })
    const answers = await Promise.all([click(), click(), click()])
    const done = answers.filter(({ status }) => status === 200).length
    expect(done).toBeGreaterThan(0)
    const { payments, transactions } = await world.state.order(order.id)
    expect(gateway(transId).captured).toBe(done * 1000)
    expect(payments[0]!.captures).toHaveLength(done)
    expect(transactions).toHaveLength(done)
  })

  it("refunds an Alipay payment in equal parts: two equal refunds stay two", async () => {
    const { paymentId, transId } = await paidOrder(world, "pp_alipay_paygate")
    for (const amount of [5, 5, 14.9]) {
      expect((await world.admin.refund(paymentId, amount)).status).toBe(200)
    }
    expect(gateway(transId).refunded).toBe(2490)
  })

  it("cancels an order: TWINT's reservation is released, nothing is refunded", async () => {
    const { order, transId } = await paidOrder(world, "pp_twint_paygate")
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    await eventually(async () =>
      expect(gateway(transId)).toEqual({ authorized: 0, captured: 0, refunded: 0 }),
    )
    expect(world.sent("credit.aspx")).toHaveLength(0)
    const [attempt] = await world.paygate.listPaygateAttempts({ trans_id: transId })
    expect(attempt!.state).toBe("released")
    await eventually(async () =>
      expect((await world.state.order(order.id)).payments[0]!.canceled_at).not.toBeNull(),
    )
  })

  it("cancels an Alipay order: core refunds, we refund once", async () => {
    const { order, transId } = await paidOrder(world, "pp_alipay_paygate")
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    expect(gateway(transId).refunded).toBe(2490)
    expect(world.sent("credit.aspx")).toHaveLength(1)
  })

  it("is told in words why the gateway refused, and Medusa books nothing", async () => {
    const { order, paymentId } = await paidOrder(world, "pp_twint_paygate")
    world.sandbox.addFault({ kind: "refuse", endpoint: "capture.aspx", code: "22A10110" })
    const refused = await world.admin.capture(paymentId)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toMatch(/The gateway refused the capture: .*Code 22A10110/)
    expect((await world.state.order(order.id)).payments[0]!.captures).toEqual([])
    expect((await world.admin.capture(paymentId)).status).toBe(200)
  })

  it("a capture whose answer is lost is resolved by an inquiry, not repeated", async () => {
    const { paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    expect((await world.admin.capture(paymentId)).status).toBe(200)
    expect(gateway(transId).captured).toBe(2490)
    expect(world.sent("capture.aspx")).toHaveLength(1)
  })

  it.each([10, 7])(
    "while a refund of 10.00 is pending nothing else is sent for its payment: a click for %s is told what is pending",
    async (amount) => {
      const { order, paymentId, transId } = await paidOrder(world, "pp_alipay_paygate")
      world.sandbox.addFault({ kind: "truncated", endpoint: "credit.aspx" })
      world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: 9 })
      expect((await world.admin.refund(paymentId, 10)).status).toBe(400)
      const second = await world.admin.refund(paymentId, amount)
      expect(second.status).toBe(400)
      expect(second.data.message).toMatch(/A refund of 10.00 CHF has been pending since .* UTC/)
      expect(world.sent("credit.aspx")).toHaveLength(1)

      world.sandbox.clearFaults()
      await world.sql("update paygate_operation set resolve_at = now() - interval '1 second'")
      await reconcile(world.container())
      expect(gateway(transId).refunded).toBe(1000)
      expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 10 }])
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
      expect((await world.admin.refund(paymentId, amount)).status).toBe(200)
    },
  )

  it("a refund that never arrived is written off after a quarter of an hour, and told: nobody waits for it any more", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_alipay_paygate")
    world.sandbox.addFault({ kind: "http-500", endpoint: "credit.aspx", executes: "never" })
    expect((await world.admin.refund(paymentId, 10)).status).toBe(400)
    const later = (minutes: number) =>
      world.sql(
        `update paygate_operation set sent_at = sent_at - interval '${minutes} minutes', resolve_at = now() - interval '1 second'`,
      )
    await later(10)
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-unknown", details: { amount: "10.00 CHF" } },
    ])
    await later(6)
    await reconcile(world.container())
    expect(gateway(transId).refunded).toBe(0)
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-not-executed", details: { amount: "10.00 CHF", kind: "refund" } },
    ])
    expect((await world.state.order(order.id)).payments[0]!.refunds).toEqual([])
    expect((await world.admin.refund(paymentId, 10)).status).toBe(200)
    expect(gateway(transId).refunded).toBe(1000)
  })

  it("a double click captures once", async () => {
    const { order, paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    const answers = await Promise.all([world.admin.capture(paymentId), world.admin.capture(paymentId)])
    expect(answers.map(({ status }) => status)).toContain(200)
    expect(gateway(transId).captured).toBe(2490)
    expect(
      (await world.state.order(order.id)).transactions.filter(({ reference }) => reference === "capture"),
    ).toHaveLength(1)
  })

  it("cannot refund more than was captured at the gateway", async () => {
    const { paymentId, transId } = await paidOrder(world, "pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    const refused = await world.admin.refund(paymentId, 10.5)
    expect(refused.status).toBe(400)
    expect(gateway(transId).refunded).toBe(0)
  })

  it("provider data is never emptied by a hook", async () => {
    const { order, paymentId } = await paidOrder(world, "pp_twint_paygate")
    await world.admin.capture(paymentId)
    await world.admin.refund(paymentId, 1)
    const { data } = (await world.state.order(order.id)).payments[0]!
    expect(Object.keys(data).sort()).toEqual(["pay_id", "session_id", "trans_id"])
  })
})
