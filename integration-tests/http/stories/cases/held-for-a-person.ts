import { agreed, booksOf } from "../../support/books"
import { eventually } from "../../support/eventually"
import { toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { newRequestKey } from "../../support/requests-for-money"
import { formUrlOf } from "../../support/shopper"
import { stories } from "../../support/suite"
import { liveThrough } from "../../support/time"

const methods = [
  {
    provider: "pp_alipay_paygate",
    taken: 2490,
    back: { amountCap: 2490, amountCred: 2490 },
    undo: "credit",
    found: "captured 24.90 CHF, refunded 24.90 CHF",
  },
  {
    provider: "pp_twint_paygate",
    taken: 0,
    back: { amountOpen: 0, amountCap: 0 },
    undo: "reverse",
    found: "authorized 0.00 CHF, captured 0.00 CHF",
  },
] as const

/** In a shop that wants to decide about each payment that no order can take. */
export default stories("held money waits for a person and for nobody else", (world) => {
  describe.each(methods)("$provider", ({ provider, taken, back, undo, found }) => {
    const held = async () => {
      const checkout = await world.shopper.checkOut(provider)
      await world.shopper.addItem(checkout.cartId)
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      const { transId } = world.sandbox.payments()[0]!
      const [problem] = await eventually(async () => {
        const problems = await toldAbout(world, transId)
        expect(problems).toMatchObject([{ kind: "money-held" }])
        return problems
      })
      await world.paygate.background.drain()
      return { ...checkout, transId, attemptId: problem!.attempt_id }
    }
    const press = (what: string, attemptId: string, request_key = newRequestKey()) =>
      world.admin.post(`/admin/paygate/attempts/${attemptId}/${what}`, { request_key })

    it.each([
      ["completes at once", false],
      ["opens a new payment and completes", true],
    ])("M16: the storefront %s on a cart that was set back: no order", async (_, opens) => {
      const { cartId, transId, attemptId } = await held()
      await world.shopper.setQuantity(cartId, 1)
      if (opens) {
        await world.shopper.openSession(cartId, provider)
      }
      expect((await world.shopper.complete(cartId)).data.type).not.toBe("order")
      await liveThrough(world, { hours: 2 })
      expect(await world.state.orders()).toEqual([])
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "money-held" }])

      expect((await press("refund", attemptId)).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject(back)
      await liveThrough(world, { hours: 2 })
      expect(await world.state.orders()).toEqual([])
      expect(await unaccountedFor(world)).toEqual([])
    })

    it("M16: its second exit tries the order again, which then has the money for good", async () => {
      const { cartId, transId, attemptId } = await held()
      await world.shopper.setQuantity(cartId, 1)
      expect((await press("try-order", attemptId)).status).toBe(200)
      const order = await world.placedOrder(cartId)
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(taken))
      const late = await press("refund", attemptId)
      expect(late.status >= 400 && late.status < 500).toBe(true)
      await liveThrough(world, { hours: 2 })
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(taken))
      expect(await toldAbout(world, transId)).toEqual([])
    })

    it("M16: the order is tried and still cannot take it: held as before, with the reason in words", async () => {
      const { transId, attemptId } = await held()
      const { status, data } = await press("try-order", attemptId)
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.message).toContain("44.80 CHF")
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "money-held" }])
      expect(await world.state.orders()).toEqual([])
      expect((await press("refund", attemptId)).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject(back)
    })

    it("M16: both exits at the same moment: one of them", async () => {
      const { cartId, transId, attemptId } = await held()
      await world.shopper.setQuantity(cartId, 1)
      const answers = await Promise.all([press("refund", attemptId), press("try-order", attemptId)])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      await liveThrough(world, { minutes: 30 })
      const { amountCred, amountOpen, amountCap } = world.sandbox.payment(transId)!
      const gone = amountOpen === 0 && amountCap === amountCred
      expect(await world.state.orders()).toHaveLength(gone ? 0 : 1)
    })

    it("M16: its last piece was gone and is there again: the storefront completes in vain, a person's try does it", async () => {
      const variantId = world.shop.lastPieceVariantId
      const other = await world.shopper.checkOut(provider, { variantId })
      const checkout = await world.shopper.checkOut(provider, { variantId })
      await world.sandbox.shopper.pay(other.formUrl, "pay")
      await world.placedOrder(other.cartId)
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      await world.paygate.background.drain()
      const { transId } = world.sandbox.payments().at(-1)!
      // The last two tries show as much as all ten, and each is one that core may hang in when its stock step fails.
      await world.sql(
        "update paygate_attempt set reconcile_tries = greatest(reconcile_tries, 8) where trans_id = ?",
        [transId],
      )
      await liveThrough(world, { hours: 2 }, 15)
      const [problem] = await toldAbout(world, transId)
      expect(problem).toMatchObject({ kind: "money-held" })
      await world.sql(
        `update inventory_level set stocked_quantity = 10, raw_stocked_quantity = '{"value":"10","precision":20}'
          where inventory_item_id = ?`,
        [world.shop.lastPieceInventoryItemId],
      )

      expect((await world.shopper.complete(checkout.cartId)).data.type).not.toBe("order")
      await liveThrough(world, { hours: 2 })
      expect(await world.state.orderOfCart(checkout.cartId)).toBeUndefined()
      expect((await press("try-order", problem!.attempt_id)).status).toBe(200)
      const order = await world.placedOrder(checkout.cartId)
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(taken))
      expect((await press("refund", problem!.attempt_id)).status).not.toBe(200)
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(taken))
    })

    it("returned in the gateway's back office, and then tried: refused with what the gateway shows, and no order", async () => {
      const { cartId, transId, attemptId } = await held()
      await world.shopper.setQuantity(cartId, 1)
      world.sandbox.gatewayAction(transId, undo)
      const { status, data } = await press("try-order", attemptId)
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.message).toContain(found)
      await liveThrough(world, { hours: 2 })
      expect(await world.state.orders()).toEqual([])
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "auto-refunded" }])
    })

    it("tried while the gateway does not answer: refused, held as before, and tried again later", async () => {
      const { cartId, attemptId } = await held()
      await world.shopper.setQuantity(cartId, 1)
      world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
      const { status, data } = await press("try-order", attemptId)
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.refusal).toMatchObject({ reason: "held-unconfirmed" })
      expect(await world.state.orders()).toEqual([])
      expect(await world.paygate.listPaygateAttempts({ id: attemptId })).toMatchObject([{ state: "held" }])
      world.sandbox.clearFaults()
      expect((await press("try-order", attemptId)).status).toBe(200)
      expect((await world.placedOrder(cartId)).payments).toHaveLength(1)
    })

    it("found by asking, and then returned in the gateway's back office: the next look sees it", async () => {
      const checkout = await world.shopper.checkOut(provider)
      await world.shopper.addItem(checkout.cartId)
      world.sandbox.addFault({ kind: "notify-lost", times: 9 })
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      await liveThrough(world, { hours: 2 })
      const { transId } = world.sandbox.payments()[0]!
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "money-held" }])
      world.sandbox.gatewayAction(transId, undo)
      await liveThrough(world, { days: 1 })
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "auto-refunded" }])
    })

    it("M5: a double click on Return is one return, and both are told the same", async () => {
      const { transId, attemptId } = await held()
      const key = newRequestKey()
      const answers = await Promise.all([press("refund", attemptId, key), press("refund", attemptId, key)])
      expect(answers[0].status).toBe(200)
      expect(answers[1]).toEqual(answers[0])
      expect(await press("refund", attemptId, key)).toEqual(answers[0])
      expect(world.sandbox.payment(transId)).toMatchObject(back)
      expect([...world.sent("credit.aspx"), ...world.sent("reverse.aspx")]).toHaveLength(1)
    })

    it("M16: the shopper's next payment is a payment of its own", async () => {
      const { cartId, transId } = await held()
      const session = await world.shopper.openSession(cartId, provider)
      await world.sandbox.shopper.pay(formUrlOf(session), "pay")
      const order = await world.placedOrder(cartId)
      expect(order.payments[0]!.data["trans_id"]).not.toBe(transId)
      expect(await toldAbout(world, transId)).toMatchObject([{ kind: "money-held" }])
    })
  })
})
