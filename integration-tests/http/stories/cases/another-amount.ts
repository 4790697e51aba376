import { eventually } from "../../support/eventually"
import { holdsMoney, toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { newRequestKey } from "../../support/requests-for-money"
import { nothingCharged, shopperIsTold } from "../../support/shopper-is-told"
import { stories } from "../../support/suite"
import { letTimePass, liveThrough, runJob } from "../../support/time"

const methods = [
  { provider: "pp_twint_paygate", back: "reverse.aspx" },
  { provider: "pp_alipay_paygate", back: "credit.aspx" },
]
const others = [
  ["20.00 CHF", 2000],
  ["30.00 CHF", 3000],
  ["24.89 CHF", 2489],
  ["24.91 CHF", 2491],
] as const

export default stories("the gateway reserved or took another amount than 24.90", (world) => {
  describe.each(methods)("$provider", ({ provider, back }) => {
    const paidOther = async (amount: number) => {
      const checkout = await world.shopper.checkOut(provider)
      world.sandbox.addFault({ kind: "other-amount", amount })
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      return { ...checkout, transId: world.sandbox.payments()[0]!.transId }
    }
    const press = (what: string, attemptId: string) =>
      world.admin.post(`/admin/paygate/attempts/${attemptId}/${what}`, { request_key: newRequestKey() })

    it.each(others)(
      "M14: %s: no order, told at once, and a person can give it back",
      async (words, amount) => {
        const paid = await paidOther(amount)
        const [problem] = await eventually(async () => {
          const problems = await toldAbout(world, paid.transId)
          expect(problems).toHaveLength(1)
          return problems
        })
        const [authorized, currency_code] = words.split(" ")
        expect(problem!.details).toMatchObject({
          asked: "24.90 CHF",
          totals: { authorized, currency_code },
        })
        expect((await world.shopper.complete(paid.cartId)).data.type).not.toBe("order")
        await liveThrough(world, { days: 2 })
        expect(await world.state.orders()).toEqual([])
        expect((await shopperIsTold(world, paid)).message ?? "").not.toMatch(nothingCharged)
        expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "differs" }])
        expect(holdsMoney(world.sandbox.payment(paid.transId)!)).toBe(true)

        const accepted = await press("try-order", problem!.attempt_id)
        expect(accepted.status >= 400 && accepted.status < 500).toBe(true)
        expect((await press("refund", problem!.attempt_id)).status).toBe(200)
        expect(holdsMoney(world.sandbox.payment(paid.transId)!)).toBe(false)
        expect(world.sent(back)).toHaveLength(1)
        await liveThrough(world, { days: 2 })
        expect(await world.state.orders()).toEqual([])
        expect(await unaccountedFor(world)).toEqual([])
      },
    )

    it.each(others)("M14: %s, and no notice came: found by asking", async (_, amount) => {
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const paid = await paidOther(amount)
      await letTimePass(world, { minutes: 6 })
      await runJob(world)
      expect(await toldAbout(world, paid.transId)).toHaveLength(1)
      await liveThrough(world, { days: 2 })
      expect(await world.state.orders()).toEqual([])
      expect((await shopperIsTold(world, paid)).message ?? "").not.toMatch(nothingCharged)
      expect(await unaccountedFor(world)).toEqual([])
    })

    describe.each([
      ["as soon as it can be asked", 1],
      ["when nobody could ask until hours later", "until-cleared" as const],
    ])("told by a notice that names no amount, asked %s", (_, times) => {
      it.each([others[0], others[1]])(
        "M14: %s that no order takes go back, no more and no less",
        async (words, amount) => {
          const first = await world.shopper.checkOut(provider)
          const again = await world.shopper.openSession(first.cartId, provider)
          await world.sandbox.shopper.pay(again.data.action.url!, "pay")
          await world.placedOrder(first.cartId)
          const [tried] = await world.paygate.listPaygateAttempts({ session_id: first.session.id })
          const transId = tried!.trans_id
          world.sandbox.addFault({ kind: "other-amount", amount, transId })
          world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times })
          await world.sandbox.shopper.pay(first.formUrl, "pay")
          await world.paygate.background.drain()
          await liveThrough(world, { hours: 1 })
          world.sandbox.clearFaults()
          await liveThrough(world, { days: 2 })
          expect(holdsMoney(world.sandbox.payment(transId)!)).toBe(false)
          const [attempt] = await world.paygate.listPaygateAttempts({ trans_id: transId })
          expect(attempt).toMatchObject({ state: "auto-refunded" })
          expect(JSON.stringify(await toldAbout(world, transId))).toContain(words)
          expect(await world.state.orders()).toHaveLength(1)
          expect(await unaccountedFor(world)).toEqual([])
        },
      )
    })

    it("M14: where notices tell amounts, the storefront that comes back first gets no order either", async () => {
      world.sandbox.assume({ tellsAmounts: true })
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const checkout = await world.shopper.checkOut(provider)
      world.sandbox.addFault({ kind: "other-amount", amount: 2000 })
      const { redirectTo } = await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      await world.shopper.comeBack(redirectTo!)
      await world.paygate.background.drain()
      expect((await world.shopper.complete(checkout.cartId)).data.type).not.toBe("order")
      expect(await world.state.orders()).toEqual([])
      await liveThrough(world, { hours: 2 })
      expect(await unaccountedFor(world)).toEqual([])
    })
  })

  it.each([
    ["20.00 CHF", 2000],
    ["30.00 CHF", 3000],
  ])(
    "M14: a capture of 24.90 takes %s: Medusa shows what was taken, or a person is told",
    async (_, amount) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "other-amount", endpoint: "capture.aspx", amount })
      await world.admin.capture(paymentId)
      await liveThrough(world, { hours: 3 })
      const captures = (await world.state.order(order.id)).payments[0]!.captures
      const shown = captures.reduce((sum, capture) => sum + Math.round(capture.amount * 100), 0)
      if (shown !== world.sandbox.payment(transId)!.amountCap) {
        expect(await toldAbout(world, transId)).not.toEqual([])
      }
      expect(world.sent("capture.aspx")).toHaveLength(1)
    },
  )

  it.each([
    ["4.00 CHF", 400],
    ["6.00 CHF", 600],
  ])(
    "M14: a refund of 5.00 gives %s back: Medusa shows what went back, or a person is told",
    async (_, amount) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      world.sandbox.addFault({ kind: "other-amount", endpoint: "credit.aspx", amount })
      await world.admin.refund(paymentId, 5)
      await liveThrough(world, { hours: 3 })
      const refunds = (await world.state.order(order.id)).payments[0]!.refunds
      const shown = refunds.reduce((sum, refund) => sum + Math.round(refund.amount * 100), 0)
      if (shown !== world.sandbox.payment(transId)!.amountCred) {
        expect(await toldAbout(world, transId)).not.toEqual([])
      }
      expect(world.sent("credit.aspx")).toHaveLength(1)
    },
  )
})
