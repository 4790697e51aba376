import { agreed, booksOf, openProblems } from "../../support/books"
import { unaccountedFor } from "../../support/money-at-gateway"
import { newRequestKey } from "../../support/requests-for-money"
import { stories } from "../../support/suite"
import { liveThrough, runJob } from "../../support/time"

/** What the shop of these stories starts with. */
export const settings = {
  PAYGATE_MERCHANT_ID: "DEMO_MERCHANT",
  PAYGATE_TWINT_SALE: "false",
  PAYGATE_PPRO_MERCHANT_ID: "DEMO_PPRO",
} as const
/** A merchant whose contract takes the money when the shopper pays. */
export const saleMerchant = "DEMO_SALE"

const withoutPpro = { PAYGATE_PPRO_MERCHANT_ID: null }

export default stories("the settings change while payments are open", (world) => {
  afterEach(() => world.restart(settings))

  describe.each([
    ["heard of by its notice", false],
    ["found by asking", true],
  ])("a payment that was opened before, %s", (_, unheard) => {
    const payLater = async (before: Record<string, string>, after: Record<string, string>) => {
      await world.restart(before)
      if (unheard) {
        world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      }
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      await world.restart(after)
      await world.sandbox.shopper.pay(formUrl, "pay")
      await liveThrough(world, { minutes: 20 })
      const order = await world.placedOrder(cartId)
      return { order, paymentId: order.payments[0]!.id, transId: world.sandbox.payments()[0]!.transId }
    }

    it("M17: TWINT is set to Sale while it is open: it reserves, as it was opened, and can be captured", async () => {
      const paid = await payLater({ PAYGATE_TWINT_SALE: "false" }, { PAYGATE_TWINT_SALE: "true" })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(0))
      expect((await world.admin.capture(paid.paymentId)).status).toBe(200)
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490))
      expect(await openProblems(world)).toEqual([])
    })

    it("M17: TWINT's Sale ends while it is open: it is taken, as it was opened, and can be refunded", async () => {
      const sale = { PAYGATE_MERCHANT_ID: saleMerchant, PAYGATE_TWINT_SALE: "true" }
      const paid = await payLater(sale, { PAYGATE_TWINT_SALE: "false" })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490))
      expect((await world.admin.refund(paid.paymentId, 5)).status).toBe(200)
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490, 500))
      expect(await openProblems(world)).toEqual([])
    })
  })

  describe("M18: an account is gone from the options", () => {
    const missing = async () =>
      (await openProblems(world)).filter(({ kind }) => String(kind) === "account-missing")

    it("a problem, once; its payments wait, cost nothing, and go on when it is back", async () => {
      const open = await world.shopper.checkOut("pp_alipay-ppro_paygate", { region: "eu" })
      const paid = await world.paidOrder("pp_alipay-ppro_paygate", { region: "eu" })
      world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "at-once" })
      world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
      await world.admin.post(`/admin/paygate/payments/${paid.paymentId}/refund`, {
        amount: 5,
        request_key: newRequestKey(),
      })

      await world.restart(withoutPpro)
      const errors = jest.spyOn(world.container().resolve("logger"), "error")
      const before = world.sandbox.requests().length
      await liveThrough(world, { hours: 20 }, 20)
      expect(await missing()).toHaveLength(1)
      expect(errors.mock.calls.length).toBeLessThanOrEqual(1)
      errors.mockRestore()
      expect(world.sandbox.requests()).toHaveLength(before)
      const answer = await world.admin.post(`/admin/paygate/payments/${paid.paymentId}/refund`, {
        amount: 5,
        request_key: newRequestKey(),
      })
      expect(answer.status >= 400 && answer.status < 500).toBe(true)
      expect(answer.data.message).toContain("ppro")
      await world.sandbox.shopper.pay(open.formUrl, "pay")
      const notices = world.sandbox.notifications().filter(({ status }) => status === 404)
      expect(notices).not.toEqual([])

      await world.restart(settings)
      await liveThrough(world, { days: 2 }, 20)
      expect(await missing()).toEqual([])
      await world.placedOrder(open.cartId)
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2645, 500))
      expect(await unaccountedFor(world)).toEqual([])
    })

    it("what the other accounts have to do is done anyway", async () => {
      await world.shopper.checkOut("pp_alipay-ppro_paygate", { region: "eu" })
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay-and-close")
      await world.restart(withoutPpro)
      await liveThrough(world, { minutes: 10 })
      await runJob(world)
      expect((await world.placedOrder(cartId)).payments[0]!.captures).toHaveLength(1)
    })
  })
})
