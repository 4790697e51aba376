import { Modules } from "@medusajs/framework/utils"

import { methods } from "../../../../src/domain/methods"
import { reconcile } from "../../../../src/payments/scheduled/reconcile"
import { eventually } from "../../support/eventually"
import { stories, type World } from "../../support/suite"
import { alipayPpro, alipayWays, decide, pay, start, twint, type Way, wechatWays } from "../../support/ways"

/** What the shopper is told when a payment came to nothing. */
const refusals = { decline: "was declined", cancel: "was canceled", unknown: "was not completed" } as const

export default stories("every method", (world) =>
  methodStories(world, [twint, ...alipayWays, alipayPpro, ...wechatWays]),
)

/** What has to be true of every method, whatever its ways: one story each. */
function methodStories(world: World, ways: readonly Way[]): void {
  describe.each(ways.map((way) => [way.id, way] as const))("%s", (id, way) => {
    const method = methods[id]
    const atPointOfSale = way.codes !== undefined
    const reserved = method.moneyMoves === "at-capture"

    it("pays: one order, one payment, and the money where the method leaves it", async () => {
      const { order, transId, session } = await pay(world, way)
      expect(session.data.action.type).toBe(method.opensBy === "scanned-code" ? "none" : method.opensBy)
      expect(order.payments[0]).toMatchObject({ provider_id: way.provider, amount: way.total })
      expect(order.payments[0]!.captures).toHaveLength(reserved ? 0 : 1)
      expect(order.transactions).toHaveLength(reserved ? 0 : 1)
      expect(world.sandbox.payment(transId)).toMatchObject({
        currency: way.currency,
        amountAuth: way.units,
        amountCap: reserved ? 0 : way.units,
      })
      expect(opened()).toBe(1)
    })

    it.each(["decline", "cancel"] as const)(
      "not: a shopper's %s places no order, and the shopper is told which it was",
      async (choice) => {
        const answer = await refuse(choice)
        expect(answer.data).toMatchObject({ type: "cart", error: { type: "payment_authorization_error" } })
        expect(answer.data.error?.message).toContain(refusals[heard(choice)])
        expect(world.sandbox.payments()).toMatchObject([{ amountCap: 0 }])
        expect(await world.state.orders()).toEqual([])
      },
    )

    it("hears late: the order is placed by asking, and what comes after that changes nothing", async () => {
      world.sandbox.addFault(
        atPointOfSale ? { kind: "truncated", endpoint: way.file } : { kind: "notify-lost", times: 9 },
      )
      const checkout = await start(world, way)
      if (!atPointOfSale) {
        await decide(world, checkout, "pay")
      }
      expect((await world.shopper.complete(checkout.cartId)).data.type).toBe("order")
      const order = await world.placedOrder(checkout.cartId)
      expect(world.sandbox.requests().filter(({ file }) => file.startsWith("inquire"))).not.toHaveLength(0)
      if (!atPointOfSale) {
        await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId)
        await world.paygate.background.drain()
      }
      expect(await world.state.order(order.id)).toEqual(order)
      expect(await world.state.orders()).toHaveLength(1)
    })

    it("hears twice: doubled notices and doubled clicks make one order and one booking", async () => {
      const { order, transId, cartId } = await pay(world, way)
      const again = await Promise.all([
        atPointOfSale ? [] : world.sandbox.resendNotify(transId, { times: 4, concurrent: true }),
        world.shopper.complete(cartId),
        world.shopper.complete(cartId),
      ])
      expect(again[0].every(({ status }) => status === 200)).toBe(true)
      expect(again.slice(1)).toMatchObject([{ data: { type: "order" } }, { data: { type: "order" } }])
      await world.paygate.background.drain()
      expect(await world.state.order(order.id)).toEqual(order)
      expect(world.sandbox.payments()).toHaveLength(1)
      expect(opened()).toBe(1)
    })

    it("is refunded in parts, and by not a cent more than was taken", async () => {
      const { paymentId, transId } = await pay(world, way)
      if (reserved) {
        expect((await world.admin.refund(paymentId, 1)).status).toBe(400)
        expect((await world.admin.capture(paymentId, 20)).status).toBe(200)
        expect((await world.admin.capture(paymentId, way.total - 20)).status).toBe(200)
        expect(world.sent("capture.aspx").map(({ parameters }) => parameters["Amount"])).toEqual([
          "2000",
          "490",
        ])
      }
      expect((await world.admin.refund(paymentId, 6.45)).status).toBe(200)
      expect((await world.admin.refund(paymentId, way.total)).status).toBe(400)
      expect((await world.admin.refund(paymentId, Number((way.total - 6.45).toFixed(2)))).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: way.units })
      expect(world.sent("credit.aspx").map(({ parameters }) => parameters["Amount"])).toEqual([
        "645",
        String(way.units - 645),
      ])
    })

    it("gives the money back when the order is canceled, in the method's own way and once", async () => {
      const { order, transId } = await pay(world, way)
      expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
      const kept = reserved ? { amountAuth: 0, amountCap: 0, amountCred: 0 } : { amountCred: way.units }
      expect(world.sandbox.payment(transId)).toMatchObject(kept)
      expect(world.sent("reverse.aspx")).toHaveLength(reserved ? 1 : 0)
      expect(world.sent("credit.aspx")).toHaveLength(reserved ? 0 : 1)
    })

    const closable = method.release && method.opensBy !== "redirect"
    it(`an unpaid payment ${closable ? "is" : "cannot be"} called off at the gateway`, async () => {
      await leaveUnpaid()
      await reconcile(world.container())
      await world.paygate.background.drain()
      expect(await world.paygate.listPaygateAttempts({}, { order: { created_at: "asc" } })).toMatchObject([
        { state: closable ? "released" : "open" },
        ...(atPointOfSale ? [] : [{ state: "open" }]),
      ])
      const releases = world.sent("reverse.aspx").map(({ parameters }) => parameters["TransID"])
      expect(releases.slice(1)).toEqual([])
      if (!method.release) {
        expect(releases).toEqual([])
      }
    })

    it("does not take every currency: the refusal names the currency, and nothing reaches the gateway", async () => {
      const { region, why } = way.refused
      await expect(start(world, { ...way, region })).rejects.toMatchObject({
        response: { status: 400, data: { message: expect.stringContaining(why) as string } },
      })
      expect(world.sandbox.requests()).toEqual([])
      expect(await world.paygate.listPaygateAttempts({})).toEqual([])
    })

    if (!reserved) {
      it("has nothing to capture: Medusa's capture of it calls nobody, ours says why", async () => {
        const { paymentId, order } = await pay(world, way)
        await world.admin.capture(paymentId)
        const refused = await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, {
          amount: 1,
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain(`${method.title} takes the money when the shopper pays`)
        expect(refused.data.message).toContain("Refund")
        expect(world.sent("capture.aspx")).toEqual([])
        expect(await world.state.order(order.id)).toEqual(order)
      })

      it("cannot be canceled once it is paid: the hook moves no money and a problem says what to do", async () => {
        const { paymentId, transId } = await pay(world, way)
        await world.container().resolve(Modules.PAYMENT).cancelPayment(paymentId)
        expect(world.sent("reverse.aspx")).toEqual([])
        expect(world.sent("credit.aspx")).toEqual([])
        expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: way.units, amountCred: 0 })
        expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
          { kind: "cancel-not-possible" },
        ])
      })
    }

    /** How many payments were opened; a page that is looked at again opens none. */
    function opened(): number {
      return new Set(world.sent(way.file).map(({ parameters }) => parameters["TransID"])).size
    }

    /** Where no proven notice tells the reason, an inquiry knows only that nothing was paid. */
    function heard(choice: "decline" | "cancel"): keyof typeof refusals {
      const toldAtOnce = atPointOfSale && choice === "decline"
      return method.notify === "signed" || toldAtOnce ? choice : "unknown"
    }

    /** What the storefront hears when a shopper says no. */
    async function refuse(choice: "decline" | "cancel") {
      if (atPointOfSale) {
        const { cartId } = await start(world, way, way.codes?.[choice === "decline" ? "decline" : "password"])
        const completing = world.shopper.complete(cartId)
        if (choice === "cancel") {
          await eventually(async () => expect(world.sent(way.file)).toHaveLength(1))
          await world.sandbox.decide(world.sandbox.payments()[0]!.transId, "cancel")
        }
        return completing
      }
      const checkout = await start(world, way)
      await decide(world, checkout, choice)
      await world.paygate.background.drain()
      return world.shopper.complete(checkout.cartId)
    }

    /** A payment that the gateway knows and nobody pays, given up by the shopper or the point of sale. */
    async function leaveUnpaid(): Promise<void> {
      const checkout = await start(world, way, way.codes?.password)
      if (atPointOfSale) {
        const completing = world.shopper.complete(checkout.cartId)
        await eventually(async () => expect(world.sent(way.file)).toHaveLength(1))
        await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
        await eventually(async () =>
          expect(await world.paygate.listPaygateAttempts({ status: "AUTHORIZE_REQUEST" })).toHaveLength(1),
        )
        await reconcile(world.container())
        expect((await completing).data).toMatchObject({ type: "cart" })
        return
      }
      if (checkout.session.data.action.type === "redirect") {
        await decide(world, checkout, "request")
        await world.paygate.background.drain()
      }
      await world.shopper.openSession(checkout.cartId, way.provider)
    }
  })
}
