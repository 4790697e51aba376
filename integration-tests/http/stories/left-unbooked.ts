import { reconcile } from "../../../src/use-cases/reconciling/reconcile"
import { stories } from "../support/suite"

/** The merchant was told "unknown", and later the gateway says that it was carried out. */
export default stories("a capture or refund that came true after its caller had gone", (world) => {
  const payment = async (orderId: string) => (await world.state.order(orderId)).payments[0]!
  const loseTheAnswer = (operation: string) => {
    world.sandbox.addFault({ kind: "truncated", operation })
    world.sandbox.addFault({ kind: "http-500", operation: "inquire.aspx" })
  }
  const minutesPass = async (minutes: number) => {
    for (const column of ["started_at", "resolve_at", "left_at", "updated_at"]) {
      await world.sql(`update paygate_action set ${column} = ${column} - interval '${minutes} minutes'`)
    }
    await reconcile(world.container())
  }

  it("is booked by the job when nobody repeats it within an hour, without a second call", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    loseTheAnswer("capture.aspx")
    expect((await world.admin.capture(paymentId, 10)).status).toBe(400)
    await minutesPass(10)
    expect((await payment(order.id)).captures).toEqual([])
    await minutesPass(61)
    await minutesPass(61)
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 10 }])
    expect((await world.state.order(order.id)).transactions.map(({ amount }) => amount)).toEqual([10])
    expect(world.sent("capture.aspx")).toHaveLength(1)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    expect(await world.ledger.listPaygateProblems({ state: "open" })).toEqual([])

    // From then on the same amount is a new wish.
    expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2000 })
  })

  it("a refund too", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate")
    loseTheAnswer("credit.aspx")
    expect((await world.admin.refund(paymentId, 5)).status).toBe(400)
    await minutesPass(10)
    expect((await payment(order.id)).refunds).toEqual([])
    await minutesPass(61)
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 5 }])
    expect(world.sent("credit.aspx")).toHaveLength(1)
  })

  it("is booked by the same wish within the hour, and by one of them only", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    loseTheAnswer("capture.aspx")
    await world.admin.capture(paymentId, 10)
    await minutesPass(10)
    expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
    await minutesPass(61)
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 10 }])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
  })

  it("another wish comes first: it is carried out, and the earlier one is still booked once", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    loseTheAnswer("capture.aspx")
    await world.admin.capture(paymentId, 10)
    await world.sql("update paygate_action set started_at = now() - interval '10 minutes'")
    expect((await world.admin.capture(paymentId, 5)).status).toBe(200)
    expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
    await minutesPass(61)
    const amounts = (await payment(order.id)).captures.map(({ amount }) => amount)
    expect(amounts.sort((a, b) => a - b)).toEqual([5, 10])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1500 })
  })

  it.each([
    { what: "capture", provider: "pp_twint_paygate", file: "capture.aspx" },
    { what: "refund", provider: "pp_alipay_paygate", file: "credit.aspx" },
  ] as const)(
    "core failed after the gateway's yes and deleted its $what: the repeated click moves no money again",
    async ({ what, provider, file }) => {
      const { order, paymentId, transId } = await world.paidOrder(provider)
      const click = () => world.admin[what](paymentId, 5)
      expect((await click()).status).toBe(200)
      // As core leaves it when the write after the provider's answer fails, the database's connections being cut.
      await world.sql(`delete from ${what} where amount = 5`)
      await world.sql("delete from order_transaction where reference = ?", [what])
      expect((await click()).status).toBe(200)
      expect(world.sent(file)).toHaveLength(1)
      const moved = world.sandbox.payment(transId)
      expect(what === "capture" ? moved?.amountCap : moved?.amountCred).toBe(500)
      const { captures, refunds } = await payment(order.id)
      expect(what === "capture" ? captures : refunds).toMatchObject([{ amount: 5 }])
    },
  )

  it("and nobody repeats it: the job books it after an hour", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate")
    await world.admin.refund(paymentId, 5)
    await world.sql("delete from refund")
    await world.sql("delete from order_transaction where reference = 'refund'")
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    expect((await payment(order.id)).refunds).toEqual([])
    await minutesPass(61)
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 5 }])
    expect(world.sent("credit.aspx")).toHaveLength(1)
  })

  it("a process that died between the gateway and Medusa's books is made good after an hour", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const body = { amount: 10 }
    expect((await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, body)).status).toBe(200)
    await world.sql("delete from capture")
    await world.sql("delete from order_transaction")
    await world.sql("update payment_collection set captured_amount = null, raw_captured_amount = null")
    await world.sql("update paygate_action set medusa_id = 'booking:died', left_at = started_at")
    await minutesPass(61)
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 10 }])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
  })

  it.each([
    ["a refund row", ["24.9"]],
    ["two refund rows", ["10.5", "14.4"]],
  ])(
    "%s of a cancelled order that a kill left: carried out, and the money goes back",
    async (_title, amounts) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      for (const amount of amounts) {
        await world.sql(
          "insert into refund (id, payment_id, amount, raw_amount, created_at) values (?, ?, ?::numeric, ?::jsonb, now())",
          [`ref_${amount}`, paymentId, amount, JSON.stringify({ value: amount, precision: 20 })],
        )
      }
      await world.sql('update "order" set status = ?', ["canceled"])
      const look = async () => {
        await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
        await reconcile(world.container())
      }
      await look()
      expect(world.sent("credit.aspx")).toEqual([])
      await world.sql("update refund set created_at = now() - interval '10 minutes'")
      await look()
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 2490 })
      const { transactions } = await world.state.order(order.id)
      expect(transactions.map(({ amount }) => amount).sort()).toEqual(
        [24.9, ...amounts.map((amount) => -Number(amount))].sort(),
      )
      expect(await world.ledger.listPaygateProblems({ state: "open" })).toEqual([])
      await look()
      expect(world.sent("credit.aspx")).toHaveLength(1)
    },
  )
})
