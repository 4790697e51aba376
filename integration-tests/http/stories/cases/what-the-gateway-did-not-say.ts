import { agreed, booksOf } from "../../support/books"
import { eventually } from "../../support/eventually"
import { toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { expectRefusedBecauseOf, newRequestKey, refundDoors } from "../../support/requests-for-money"
import { nothingCharged, shopperIsTold } from "../../support/shopper-is-told"
import { stories, type World } from "../../support/suite"
import { letTimePass, liveThrough, runJob } from "../../support/time"
import { alipayWays, decide, start } from "../../support/ways"

const pointsOfSale = [
  { provider: "pp_alipay-spot_paygate", file: "alipayspot.aspx", password: "261234567890123456" },
  { provider: "pp_wechat-barcode_paygate", file: "wechatBarcode.aspx", password: "111234567890123456" },
]

/** Codes of refused inquiries that say nothing about the payment asked for. */
const saysNothing = [
  ...["20000804", "20000803", "20000805", "20000806", "20000396", "20000904"],
  ...["22A10804", "21190904"],
]

/** Two who write an operation down at the same moment: the second is so slow that the first is through when it goes on. */
async function secondIsSlow(world: World): Promise<void> {
  const [table] = await world.sql(
    "select table_name from information_schema.columns where table_name like 'paygate%' and column_name = 'req_id'",
  )
  const name = String(table!["table_name"])
  await world.sql(`
    create function paygate_test_dawdle() returns trigger language plpgsql as $$
    begin
      perform pg_sleep(case when pg_try_advisory_xact_lock(4711) then 0.6 else 2 end);
      return new;
    end $$`)
  await world.sql(
    `create trigger paygate_test_dawdle before insert on ${name} for each row execute function paygate_test_dawdle()`,
  )
}

export default stories("what the gateway did not say is not known", (world) => {
  const scan = async ({ provider, password }: (typeof pointsOfSale)[number]) => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, provider, { scanned_code: password })
    return { cartId, session }
  }
  /** The code was scanned and its shopper thinks about it; the cashier's page waits for an answer meanwhile. */
  const hesitates = async (pointOfSale: (typeof pointsOfSale)[number]) => {
    const checkout = await scan(pointOfSale)
    const completing = world.shopper.complete(checkout.cartId)
    await eventually(async () => {
      expect(world.sent(pointOfSale.file)).toHaveLength(1)
      expect(world.sandbox.payments()).toHaveLength(1)
    })
    return { ...checkout, completing, transId: world.sandbox.payments()[0]!.transId }
  }

  describe.each(pointsOfSale)("M9: at a point of sale, $provider", (pointOfSale) => {
    it.each(["html", "empty", "truncated", "http-500", "cut", "wrong-mac"] as const)(
      "the release's answer is %s and nothing is released; the shopper confirms after it",
      async (kind) => {
        const { cartId, session, transId } = await hesitates(pointOfSale)
        world.sandbox.addFault({ kind, endpoint: "reverse.aspx", executes: "never" })
        await letTimePass(world, { minutes: 2 })
        await runJob(world)
        expect(world.sent("reverse.aspx").length).toBeGreaterThan(0)
        expect((await shopperIsTold(world, { cartId, session })).message ?? "").not.toMatch(nothingCharged)

        await world.sandbox.decide(transId, "pay")
        await liveThrough(world, { hours: 23 }, 20)
        const { amountCap, amountCred } = world.sandbox.payment(transId)!
        const order = await world.state.orderOfCart(cartId)
        if (order === undefined) {
          expect(amountCred).toBe(amountCap)
          expect(await toldAbout(world, transId)).not.toEqual([])
        } else {
          expect(await booksOf(world, order.id, transId)).toEqual(agreed(2645))
        }
        expect(await unaccountedFor(world)).toEqual([])
      },
    )

    it("a release that was believed and had not worked: what is taken later goes back, told", async () => {
      const { cartId, transId } = await hesitates(pointOfSale)
      await letTimePass(world, { minutes: 2 })
      world.sandbox.addFault({ kind: "pending", endpoint: "reverse.aspx", executes: "fails-later" })
      await runJob(world)
      await world.sandbox.decide(transId, "pay")
      await liveThrough(world, { hours: 23 }, 20)
      const order = await world.state.orderOfCart(cartId)
      const { amountCap, amountCred } = world.sandbox.payment(transId)!
      expect(amountCap - amountCred).toBe(order === undefined ? 0 : 2645)
      expect(await unaccountedFor(world)).toEqual([])
    })

    it.each([
      ["the job and a person", "release"],
      ["the job and the storefront", "cancel"],
      ["the job and the background", "follow"],
    ] as const)("W4: %s call the same payment off at the same moment: one release", async (_, other) => {
      const { cartId, completing, session, transId } = await hesitates(pointOfSale)
      const [attempt] = await world.paygate.listPaygateAttempts({ trans_id: transId })
      if (other === "follow") {
        // the background takes over when core has stopped waiting
        await completing
      }
      await secondIsSlow(world)
      await letTimePass(world, { minutes: 2 })
      const asked = world.sandbox.requests().length
      switch (other) {
        case "release":
          await Promise.all([
            world.admin.post(`/admin/paygate/attempts/${attempt!.id}/release`),
            runJob(world),
          ])
          break
        case "cancel":
          await Promise.all([
            world.shopper.post(`/store/paygate/attempts/${session.data.attempt_token}/cancel`, {
              cart_id: cartId,
            }),
            runJob(world),
          ])
          break
        case "follow":
          await eventually(async () => expect(world.sandbox.requests().length).toBeGreaterThan(asked))
          await runJob(world)
      }
      await world.paygate.background.drain()
      await completing
      await liveThrough(world, { minutes: 10 })
      expect(world.sent("reverse.aspx")).toHaveLength(1)
    })
  })

  describe.each(["pp_alipay_paygate", "pp_twint_paygate"])("M10: %s paid, and no notice came", (provider) => {
    const paidUnheard = async () => {
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const checkout = await world.shopper.checkOut(provider)
      await world.sandbox.shopper.pay(checkout.formUrl, "pay-and-close")
      return { ...checkout, transId: world.sandbox.payments()[0]!.transId }
    }

    it.each(saysNothing)(
      "every inquiry of the day is refused with %s: told, and never failed",
      async (code) => {
        const paid = await paidUnheard()
        world.sandbox.addFault({ kind: "refuse", endpoint: "inquire24.aspx", code, times: "until-cleared" })
        world.sandbox.addFault({ kind: "refuse", endpoint: "inquire.aspx", code, times: "until-cleared" })
        await liveThrough(world, { hours: 30 }, 15)
        expect(await toldAbout(world, paid.transId)).not.toEqual([])
        const told = await shopperIsTold(world, paid)
        expect(told.status).not.toBe("failed")
        expect(told.message ?? "").not.toMatch(nothingCharged)
        expect(await unaccountedFor(world)).toEqual([])
      },
    )

    it("is asked about again after that, and the order is placed when the gateway answers", async () => {
      world.sandbox.assume({ inquire24Hours: 24 * 14 })
      const paid = await paidUnheard()
      const refused = { kind: "refuse", code: "20000804", times: "until-cleared" } as const
      world.sandbox.addFault({ ...refused, endpoint: "inquire24.aspx" })
      await liveThrough(world, { hours: 30 }, 15)
      world.sandbox.clearFaults()
      await liveThrough(world, { days: 3 }, 6)
      const order = await world.placedOrder(paid.cartId)
      expect(await booksOf(world, order.id, paid.transId)).toEqual(
        agreed(provider === "pp_alipay_paygate" ? 2490 : 0),
      )
      expect(await toldAbout(world, paid.transId)).toEqual([])
    })

    it("only the last inquiry of the day is refused: no word of failure", async () => {
      const paid = await paidUnheard()
      await letTimePass(world, { hours: 23.6 })
      world.sandbox.addFault({ kind: "refuse", endpoint: "inquire24.aspx", code: "20000804" })
      await runJob(world)
      expect((await shopperIsTold(world, paid)).status).not.toBe("failed")
      expect(await unaccountedFor(world)).toEqual([])
    })
  })

  describe("M15: an inquiry leaves amounts out", () => {
    const gaps = [
      ["all amounts", undefined],
      ["what is reserved", ["AmountAuth"]],
      ["what was captured", ["AmountCap"]],
      ["what was refunded", ["AmountCred"]],
      ["what is reserved and captured", ["AmountAuth", "AmountCap"]],
    ] as const
    const incomplete = (missing: (typeof gaps)[number][1]) =>
      world.sandbox.addFault({
        kind: "amounts-missing",
        endpoint: "inquire.aspx",
        times: "until-cleared",
        ...(missing === undefined ? {} : { missing: [...missing] }),
      })

    it.each(gaps)("%s: a reservation stays one, and can be captured", async (_, missing) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      incomplete(missing)
      await liveThrough(world, { days: 2 })
      expect((await world.state.order(order.id)).payments[0]).toMatchObject({
        canceled_at: null,
        captures: [],
      })
      expect((await world.admin.capture(paymentId)).status).toBe(200)
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(2490))
    })

    it.each(gaps)("%s: a payment that was taken stays taken", async (_, missing) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
      incomplete(missing)
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(2490, 500))
      expect(await toldAbout(world, transId)).toEqual([])
    })

    it("all amounts: a refund without an answer stays pending until the gateway says more", async () => {
      const paid = await world.paidOrder("pp_alipay_paygate")
      world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "later" })
      incomplete(undefined)
      await world.admin.post(`/admin/paygate/payments/${paid.paymentId}/refund`, {
        amount: 5,
        request_key: newRequestKey(),
      })
      await liveThrough(world, { hours: 8 }, 10)
      for (const { ask } of refundDoors) {
        expectRefusedBecauseOf(await ask(world, paid, 5), "refund", "5.00 CHF")
      }
      expect(await toldAbout(world, paid.transId)).not.toEqual([])
      world.sandbox.clearFaults()
      await world.sandbox.executeLate(paid.transId)
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, paid.order.id, paid.transId)).toEqual(agreed(2490, 500))
      expect(await toldAbout(world, paid.transId)).toEqual([])
    })

    it("all amounts: a payment nobody heard of is no order and no failure until the gateway says more", async () => {
      world.sandbox.addFault({ kind: "notify-lost", times: 99 })
      const checkout = await world.shopper.checkOut("pp_twint_paygate")
      await world.sandbox.shopper.pay(checkout.formUrl, "pay-and-close")
      for (const endpoint of ["inquire24.aspx", "inquire.aspx"]) {
        world.sandbox.addFault({ kind: "amounts-missing", endpoint, times: "until-cleared" })
      }
      await liveThrough(world, { hours: 4 })
      expect((await shopperIsTold(world, checkout)).status).not.toBe("failed")
      world.sandbox.clearFaults()
      await liveThrough(world, { hours: 19 })
      await world.placedOrder(checkout.cartId)
    })
  })

  describe("W1: Alipay Spot, where the gateway learns of the password only when it is asked", () => {
    const spot = pointsOfSale[0]!

    it("it is asked while the shopper types, and the order is placed", async () => {
      world.sandbox.assume({ spotLearns: "when-asked" })
      const { cartId } = await scan(spot)
      const completing = world.shopper.complete(cartId)
      await eventually(async () => expect(world.sent(spot.file)).toHaveLength(1))
      await world.sandbox.decide(world.sandbox.payments()[0]!.transId, "pay")
      expect((await completing).data.type).toBe("order")
      expect(world.sent("inquireExt.aspx")).not.toEqual([])
      expect(world.sent("reverse.aspx")).toEqual([])
    })

    it("it is asked once more before the payment is called off", async () => {
      world.sandbox.assume({ spotLearns: "when-asked" })
      const { cartId, transId } = await hesitates(spot)
      await letTimePass(world, { minutes: 2 })
      await world.sandbox.decide(transId, "pay")
      await runJob(world)
      await world.paygate.background.drain()
      expect(world.sent("reverse.aspx")).toEqual([])
      const order = await world.placedOrder(cartId)
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(2645))
    })

    it("it is not asked by that way before it has given the payment an id", async () => {
      world.sandbox.addFault({ kind: "cut", endpoint: spot.file, executes: "later" })
      const { cartId } = await scan(spot)
      await world.shopper.complete(cartId)
      expect(world.sent("inquireExt.aspx").filter(({ parameters }) => !parameters["PayID"])).toEqual([])
    })
  })

  describe("W2: Alipay in the app, left open and paid much later", () => {
    const inApp = alipayWays.find(({ id }) => id === "alipay-app")!

    it.each([
      ["an hour", { hours: 1 }, 4],
      ["a day", { hours: 25 }, 20],
    ])(
      "after %s: its hint leads to one inquiry, and the money has an order or goes back, told",
      async (...[, wait, steps]) => {
        const checkout = await start(world, inApp)
        await liveThrough(world, wait, steps)
        const asked = () => world.sandbox.requests().filter(({ file }) => /^inquire/i.test(file)).length
        const before = asked()
        await decide(world, checkout, "pay")
        await world.paygate.background.drain()
        expect(asked()).toBeGreaterThan(before)
        await liveThrough(world, { hours: 2 })
        const [payment] = world.sandbox.payments()
        const order = await world.state.orderOfCart(checkout.cartId)
        if (order === undefined) {
          expect(payment).toMatchObject({ amountCred: 2645 })
          expect(await toldAbout(world, payment!.transId)).not.toEqual([])
        } else {
          expect(await booksOf(world, order.id, payment!.transId)).toEqual(agreed(2645))
        }
        expect(await unaccountedFor(world)).toEqual([])
      },
    )

    it("twenty hints in a moment are not twenty inquiries", async () => {
      const checkout = await start(world, inApp)
      await liveThrough(world, { hours: 25 }, 20)
      await decide(world, checkout, "decline")
      await world.paygate.background.drain()
      const asked = () => world.sandbox.requests().filter(({ file }) => /^inquire/i.test(file)).length
      const before = asked()
      await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId, { times: 20 })
      await world.paygate.background.drain()
      expect(asked() - before).toBeLessThanOrEqual(2)
    })
  })
})
