import { openProblems } from "../../support/books"
import { eventually } from "../../support/eventually"
import { toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { formUrlOf } from "../../support/shopper"
import { goesBack, goesOrWentBack, nothingCharged, shopperIsTold } from "../../support/shopper-is-told"
import { stories, type World } from "../../support/suite"
import { letTimePass, liveThrough, runJob } from "../../support/time"

const methods = [
  { provider: "pp_alipay_paygate", file: "credit.aspx", back: { amountCap: 2490, amountCred: 2490 } },
  { provider: "pp_twint_paygate", file: "reverse.aspx", back: { amountOpen: 0, amountCap: 0 } },
]

/** What a storefront may do with a cart that was set back to what it cost before. */
const storefronts: Readonly<
  Record<string, (world: World, cartId: string, provider: string) => Promise<void>>
> = {
  "completes at once": async (world, cartId) => {
    await world.shopper.complete(cartId)
  },
  "opens a new payment and completes": async (world, cartId, provider) => {
    await world.shopper.openSession(cartId, provider)
    await world.shopper.complete(cartId)
  },
  "opens another method's payment, then this one's, and completes": async (world, cartId, provider) => {
    const other = methods.find((method) => method.provider !== provider)!
    await world.shopper.openSession(cartId, other.provider)
    await world.shopper.openSession(cartId, provider)
    await world.shopper.complete(cartId)
  },
}

export default stories("money on its way back is no order's", (world) => {
  describe.each(methods)("$provider", ({ provider, file, back }) => {
    /** Paid for a cart that costs something else by now. */
    const paidForAnotherCart = async () => {
      const checkout = await world.shopper.checkOut(provider)
      await world.shopper.addItem(checkout.cartId)
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      const { transId } = world.sandbox.payments()[0]!
      return { ...checkout, transId }
    }
    const wayBackBegan = () => eventually(async () => expect(world.sent(file)).toHaveLength(1))

    describe.each(["at-once", "at-end"] as const)("M7: the way back takes a while, done %s", (executes) => {
      it.each(Object.keys(storefronts))("and the storefront %s on a cart that was set back", async (name) => {
        world.sandbox.addFault({ kind: "slow", endpoint: file, delayMs: 4_000, executes })
        const paid = await paidForAnotherCart()
        await eventually(async () =>
          expect(await world.paygate.listPaygateAttempts({ state: "auto-refunding" })).toHaveLength(1),
        )
        expect(await shopperIsTold(world, paid)).toMatchObject(goesBack)
        await world.shopper.setQuantity(paid.cartId, 1)
        await storefronts[name]!(world, paid.cartId, provider)
        expect(await world.state.orders()).toEqual([])
        expect(await shopperIsTold(world, paid)).toMatchObject(goesOrWentBack)
        await world.paygate.background.drain()
        await liveThrough(world, { minutes: 30 })
        expect(await world.state.orders()).toEqual([])
        expect(world.sandbox.payment(paid.transId)).toMatchObject(back)
        expect(world.sent(file)).toHaveLength(1)
        expect(await toldAbout(world, paid.transId)).toHaveLength(1)

        // a new payment is possible, and has nothing to do with the old one
        const session = await world.shopper.openSession(paid.cartId, provider)
        await world.sandbox.shopper.pay(formUrlOf(session), "pay")
        const order = await world.placedOrder(paid.cartId)
        expect(order.payments[0]!.data["trans_id"]).not.toBe(paid.transId)
        expect(await unaccountedFor(world)).toEqual([])
      })
    })

    describe.each([
      ["done when nobody looked", "later"],
      ["done at once", "at-once"],
      ["never done", "never"],
    ] as const)("M8: the answer to the way back is lost, %s", (_, executes) => {
      it.each(Object.keys(storefronts))("and the storefront %s on a cart that was set back", async (name) => {
        world.sandbox.addFault({ kind: "cut", endpoint: file, executes })
        world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
        const paid = await paidForAnotherCart()
        await wayBackBegan()
        await world.paygate.background.drain()
        await world.shopper.setQuantity(paid.cartId, 1)
        await storefronts[name]!(world, paid.cartId, provider)
        expect(await world.state.orders()).toEqual([])
        const told = await shopperIsTold(world, paid)
        expect(told).toMatchObject(executes === "at-once" ? goesOrWentBack : goesBack)
        expect(told.message).not.toMatch(nothingCharged)

        await letTimePass(world, { minutes: 2 })
        await runJob(world)
        await storefronts[name]!(world, paid.cartId, provider)
        expect(await toldAbout(world, paid.transId)).not.toEqual([])
        if (executes === "later") {
          await world.sandbox.executeLate(paid.transId)
        }
        await liveThrough(world, { hours: 8 }, 12)
        expect(await world.state.orders()).toEqual([])
        expect(world.sandbox.payment(paid.transId)).toMatchObject(back)
        expect(await unaccountedFor(world)).toEqual([])
        const ids = world.sent(file).map(({ parameters }) => parameters["ReqID"] ?? parameters["ReqId"])
        expect(new Set(ids).size).toBe(1)
      })
    })

    it("M8: a way back that the gateway refuses is told until it is done, and is tried again", async () => {
      world.sandbox.addFault({
        kind: "refuse",
        endpoint: file,
        code: "22A10045",
        times: "until-cleared",
      })
      const paid = await paidForAnotherCart()
      await wayBackBegan()
      await world.shopper.setQuantity(paid.cartId, 1)
      await world.shopper.openSession(paid.cartId, provider)
      await world.shopper.complete(paid.cartId)
      await liveThrough(world, { hours: 3 })
      expect(await world.state.orders()).toEqual([])
      expect(await toldAbout(world, paid.transId)).not.toEqual([])
      world.sandbox.clearFaults()
      await liveThrough(world, { days: 2 }, 12)
      expect(world.sandbox.payment(paid.transId)).toMatchObject(back)
      expect(await world.state.orders()).toEqual([])
      expect((await openProblems(world)).filter(({ trans_id }) => trans_id === paid.transId)).toHaveLength(1)
    })
  })
})
