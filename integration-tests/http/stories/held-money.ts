import { decidePayment } from "../../../src/payments/decide/decide-payment"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("money that no order can take is held", (world) => {
  it.each([
    ["pp_twint_paygate", { amountAuth: 0, amountCap: 0 }],
    ["pp_alipay_paygate", { amountCap: 2490, amountCred: 2490 }],
  ])(
    "%s: it stays until a person returns it, with a problem entry and an event",
    async (provider, returned) => {
      const events: unknown[] = []
      world
        .container()
        .resolve("event_bus")
        .subscribe("paygate.attempt.held", ({ data }: { data: unknown }) => {
          events.push(data)
          return Promise.resolve()
        })
      const { cartId, formUrl, session } = await world.shopper.checkOut(provider)
      await world.shopper.addItem(cartId)
      await world.sandbox.shopper.pay(formUrl, "pay")
      const [problem] = await eventually(async () => {
        const problems = await world.paygate.listPaygateProblems({ state: "open" })
        expect(problems).toMatchObject([
          { kind: "money-held", details: { reason: "amount-differs", amount: "24.90 CHF" } },
        ])
        return problems
      })
      await reconcile(world.container())
      // The shopper's next payment is a payment of its own.
      await world.shopper.openSession(cartId, provider)
      await world.paygate.background.drain()
      expect(await world.paygate.listPaygateAttempts({ session_id: session.id })).toMatchObject([
        { state: "held", state_reason: "amount-differs" },
      ])
      expect(
        world.sandbox.requests().filter(({ file }) => ["credit.aspx", "reverse.aspx"].includes(file)),
      ).toEqual([])
      expect(events).toMatchObject([{ attempt_id: problem!.attempt_id, reason: "amount-differs" }])

      const refundHeld = () => world.admin.post(`/admin/paygate/attempts/${problem!.attempt_id}/refund`)
      const clicks = await Promise.all([refundHeld(), refundHeld()])
      expect(clicks.map(({ status }) => status)).toEqual([200, 200])
      expect(
        world.sandbox.requests().filter(({ file }) => ["credit.aspx", "reverse.aspx"].includes(file)),
      ).toHaveLength(1)
      expect(world.sandbox.payments()[0]).toMatchObject(returned)
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
        { kind: "auto-refunded" },
      ])
      await expect(decidePayment(world.container(), problem!.attempt_id, "try-order")).rejects.toMatchObject({
        code: "not-supported",
      })
      await expect(decidePayment(world.container(), "pgatt_nobody", "refund")).rejects.toMatchObject({
        code: "attempt-unknown",
      })
    },
  )
})
