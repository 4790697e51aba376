import { agreed, booksOf, openProblems } from "../../support/books"
import { eventually } from "../../support/eventually"
import { holdsMoney, unaccountedFor } from "../../support/money-at-gateway"
import { stories } from "../../support/suite"
import { liveThrough } from "../../support/time"

const forms = [
  { provider: "pp_twint_paygate", region: "ch", units: 2490, capturedAtOnce: false },
  { provider: "pp_alipay_paygate", region: "eu", units: 2645, capturedAtOnce: true },
  { provider: "pp_wechat_paygate", region: "eu", units: 2645, capturedAtOnce: true },
] as const

/** A reload, the back button, a second tab: a form opened twice before the first is final makes two payments of one TransID. */
export default stories("one form, two payments at the gateway", (world) => {
  describe.each(forms)("$provider", ({ provider, region, units, capturedAtOnce }) => {
    const checkOut = () => world.shopper.checkOut(provider, { region })
    const openAgain = () => world.sandbox.addFault({ kind: "second-payment" })
    const pay = (formUrl: string, choice: "pay" | "decline" | "cancel" | "pay-and-close") =>
      world.sandbox.shopper.pay(formUrl, choice)
    const bothHeard = async () => {
      await world.paygate.background.drain()
      await liveThrough(world, { minutes: 10 })
    }

    describe.each(["newest", "first", "successful"] as const)(
      "where an inquiry tells of the %s",
      (byTransId) => {
        it.each(["decline", "cancel"] as const)(
          "M12: %s under the first, paid under the second: the second is the payment's",
          async (choice) => {
            world.sandbox.assume({ byTransId })
            const { cartId, formUrl } = await checkOut()
            await pay(formUrl, choice)
            await world.paygate.background.drain()
            openAgain()
            const { payId } = await pay(formUrl, "pay")
            const order = await world.placedOrder(cartId)
            await liveThrough(world, { days: 2 })
            const [payment] = (await world.state.order(order.id)).payments
            expect(payment).toMatchObject({ canceled_at: null, data: { pay_id: payId } })
            if (!capturedAtOnce) {
              expect((await world.admin.capture(payment!.id)).status).toBe(200)
            }
            expect((await world.admin.refund(payment!.id, 5)).status).toBe(200)
            expect(await booksOf(world, order.id, payId)).toEqual(agreed(units, 500))
            expect(await openProblems(world)).toEqual([])
          },
        )
      },
    )

    it("M12: paid under the first, given up under the second: nothing changes", async () => {
      const { cartId, formUrl } = await checkOut()
      const { payId } = await pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      openAgain()
      await pay(formUrl, "decline")
      await bothHeard()
      await liveThrough(world, { days: 2 })
      const after = await world.state.order(order.id)
      expect(after).toMatchObject({ status: "pending" })
      expect(after.payments).toMatchObject([{ canceled_at: null, data: { pay_id: payId } }])
      expect(await unaccountedFor(world)).toEqual([])
      expect(await openProblems(world)).toEqual([])
    })

    it.each([
      ["and the second notice comes after the order", true],
      ["and both notices come at the same moment", false],
    ])("M13: paid under both, %s: the second goes back, told", async (_, one) => {
      if (!one) {
        world.sandbox.addFault({ kind: "notify-late", delayMs: 400 })
      }
      const { cartId, formUrl } = await checkOut()
      const first = await pay(formUrl, "pay")
      if (one) {
        await world.placedOrder(cartId)
      }
      openAgain()
      const second = await pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      await bothHeard()
      await eventually(
        async () =>
          expect(
            world.sandbox
              .payments()
              .map((payment) => holdsMoney(payment))
              .sort(),
          ).toEqual([false, true]),
        5_000,
      )
      const [payment] = (await world.state.order(order.id)).payments
      const kept = world.sandbox.payments().find((each) => holdsMoney(each))!
      expect(payment).toMatchObject({ canceled_at: null, data: { pay_id: kept.payId } })
      expect([first.payId, second.payId]).toContain(kept.payId)
      if (one) {
        expect(kept.payId).toBe(first.payId)
      }
      expect(await booksOf(world, order.id, kept.payId)).toEqual(agreed(capturedAtOnce ? units : 0))
      expect(await openProblems(world)).toHaveLength(1)
      // the one that is kept is an ordinary payment
      if (!capturedAtOnce) {
        expect((await world.admin.capture(payment!.id)).status).toBe(200)
      }
      expect((await world.admin.refund(payment!.id, 5)).status).toBe(200)
      expect(await booksOf(world, order.id, kept.payId)).toEqual(agreed(units, 500))
    })

    it("M13: paid under both, and giving the second back is not answered: once, however long it takes", async () => {
      const { cartId, formUrl } = await checkOut()
      const first = await pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      openAgain()
      const file = capturedAtOnce ? "credit.aspx" : "reverse.aspx"
      world.sandbox.addFault({ kind: "cut", endpoint: file, executes: "later" })
      const second = await pay(formUrl, "pay")
      await bothHeard()
      expect(await openProblems(world)).not.toEqual([])
      await world.sandbox.executeLate(second.payId)
      await liveThrough(world, { hours: 8 }, 12)
      expect(holdsMoney(world.sandbox.payment(second.payId)!)).toBe(false)
      expect(holdsMoney(world.sandbox.payment(first.payId)!)).toBe(true)
      expect(await booksOf(world, order.id, first.payId)).toEqual(agreed(capturedAtOnce ? units : 0))
      const ids = world.sent(file).map(({ parameters }) => parameters["ReqID"] ?? parameters["ReqId"])
      expect(new Set(ids).size).toBe(1)
    })
  })

  it.each(["newest", "first", "successful"] as const)(
    "M13: paid under both where every notice is lost and an inquiry tells of the %s: an order, and nothing unaccounted for that the gateway told of",
    async (byTransId) => {
      world.sandbox.assume({ byTransId })
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      world.sandbox.addFault({ kind: "second-payment" })
      await world.sandbox.shopper.pay(formUrl, "pay")
      await liveThrough(world, { hours: 4 })
      const order = await world.placedOrder(cartId)
      const { pay_id } = order.payments[0]!.data
      expect(world.sandbox.payment(String(pay_id))).toMatchObject({ amountOpen: 2490 })
      // the other one is heard of by its own notice
      const other = world.sandbox.payments().find(({ payId }) => payId !== pay_id)!
      world.sandbox.clearFaults()
      await world.sandbox.resendNotify(other.payId)
      await world.paygate.background.drain()
      await liveThrough(world, { hours: 1 })
      expect(await unaccountedFor(world)).toEqual([])
      expect(holdsMoney(world.sandbox.payment(other.payId)!)).toBe(false)
    },
  )
})
