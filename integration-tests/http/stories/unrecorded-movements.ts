import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { stories } from "../support/suite"

/** What the gateway shows more than Medusa is recorded, whoever moved it and however core's own row was lost. */
export default stories("a capture or refund that Medusa does not show", (world) => {
  const payment = async (orderId: string) => (await world.state.order(orderId)).payments[0]!
  const loseTheAnswer = (endpoint: string) => {
    world.sandbox.addFault({ kind: "truncated", endpoint })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
  }
  const askAgain = async () => {
    await world.sql("update paygate_operation set resolve_at = now() - interval '1 second'")
    await reconcile(world.container())
  }
  const compareAgain = async () => {
    await world.sql("update paygate_attempt set reconcile_due_at = now() - interval '1 second'")
    await reconcile(world.container())
  }

  it.each([
    { what: "capture", provider: "pp_twint_paygate", file: "capture.aspx" },
    { what: "refund", provider: "pp_alipay_paygate", file: "credit.aspx" },
  ] as const)(
    "a $what whose answer was lost is recorded once it is known, and sent once",
    async ({ what, provider, file }) => {
      const { order, paymentId, transId } = await world.paidOrder(provider)
      loseTheAnswer(file)
      expect((await world.admin[what](paymentId, 10)).status).toBe(400)
      await askAgain()
      await askAgain()
      const { captures, refunds } = await payment(order.id)
      expect(what === "capture" ? captures : refunds).toMatchObject([{ amount: 10 }])
      const last = (await world.state.order(order.id)).transactions.at(-1)
      expect(last).toMatchObject({ amount: what === "capture" ? 10 : -10 })
      expect(world.sent(file)).toHaveLength(1)
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])

      // The same amount is another request from then on.
      expect((await world.admin[what](paymentId, 10)).status).toBe(200)
      const moved = world.sandbox.payment(transId)
      expect(what === "capture" ? moved?.amountCap : moved?.amountCred).toBe(2000)
    },
  )

  it.each([
    { what: "capture", provider: "pp_twint_paygate", file: "capture.aspx" },
    { what: "refund", provider: "pp_alipay_paygate", file: "credit.aspx" },
  ] as const)(
    "core failed after the gateway's yes and deleted its $what: the next click sends nothing, the job records the first",
    async ({ what, provider, file }) => {
      const { order, paymentId, transId } = await world.paidOrder(provider)
      const click = () => world.admin[what](paymentId, 5)
      expect((await click()).status).toBe(200)
      // As core leaves it when the write after the provider's answer fails, the database's connections being cut.
      await world.sql(`delete from ${what} where amount = 5`)
      await world.sql("delete from order_transaction where reference = ?", [what])
      const again = await click()
      expect(again.status).toBe(400)
      expect(again.data.message).toContain("5.00 CHF of the payment")
      expect(world.sent(file)).toHaveLength(1)
      await reconcile(world.container())
      const { captures, refunds } = await payment(order.id)
      expect(what === "capture" ? captures : refunds).toMatchObject([{ amount: 5 }])
      expect((await click()).status).toBe(200)
      const moved = world.sandbox.payment(transId)
      expect(what === "capture" ? moved?.amountCap : moved?.amountCred).toBe(1000)
    },
  )

  it("a process that died between the gateway and Medusa's books is made good within minutes, by nobody's click", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const body = { amount: 10 }
    expect((await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, body)).status).toBe(200)
    await world.sql("delete from capture")
    await world.sql("delete from order_transaction")
    await world.sql("update payment_collection set captured_amount = null, raw_captured_amount = null")
    const [attempt] = await world.paygate.listPaygateAttempts({})
    expect(new Date(attempt!.reconcile_due_at!).getTime() - Date.now()).toBeLessThan(4 * 60_000)
    await compareAgain()
    expect((await payment(order.id)).captures).toMatchObject([{ amount: 10 }])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
  })

  it.each([
    ["a refund row", ["24.9"]],
    ["two refund rows", ["10.5", "14.4"]],
  ])("%s of a canceled order that a kill left: removed, and the money goes back", async (_title, amounts) => {
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
    expect(transactions.map(({ amount }) => amount).sort()).toEqual([-24.9, 24.9])
    expect((await payment(order.id)).refunds).toMatchObject([{ amount: 24.9 }])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    await look()
    expect(world.sent("credit.aspx")).toHaveLength(1)
  })
})
