import { agreed, booksOf, openProblems } from "../../support/books"
import { eventually } from "../../support/eventually"
import { holdsMoney, toldAbout, unaccountedFor } from "../../support/money-at-gateway"
import { beforeTheChange, changeOrder, orderChanges } from "../../support/order-changes"
import { captureDoors } from "../../support/requests-for-money"
import { formUrlOf, type Session } from "../../support/shopper"
import { goesOrWentBack, shopperIsTold } from "../../support/shopper-is-told"
import { stories } from "../../support/suite"
import { orderByTelephone } from "../../support/telephone-order"
import { liveThrough } from "../../support/time"

const providers = ["pp_twint_paygate", "pp_alipay_paygate"]

export default stories("carts and orders that change while they are paid, or after", (world) => {
  const two = { quantity: 2 }
  const francs = (units: number) => `${(units / 100).toFixed(2)} CHF`

  describe.each(providers)("M11: %s, and the cart is gone", (provider) => {
    it.each([
      ["its row is marked as deleted", "update cart set deleted_at = now() where id = ?"],
      ["its row is deleted", "delete from cart where id = ?"],
    ])("%s while the shopper pays: the money goes back, told", async (_, statement) => {
      const checkout = await world.shopper.checkOut(provider)
      await world.sql(statement, [checkout.cartId])
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      await world.paygate.background.drain()
      await liveThrough(world, { hours: 3 }, 15)
      expect(await world.state.orders()).toEqual([])
      const [payment] = world.sandbox.payments()
      expect(holdsMoney(payment!)).toBe(false)
      expect(await toldAbout(world, payment!.transId)).not.toEqual([])
      expect(await shopperIsTold(world, checkout)).toMatchObject(goesOrWentBack)
    })

    it("its payment collection is deleted while the shopper pays: the money goes back or is the order's", async () => {
      const checkout = await world.shopper.checkOut(provider)
      await world.sql("update payment_collection set deleted_at = now()")
      await world.sql("update payment_session set deleted_at = now()")
      await world.sandbox.shopper.pay(checkout.formUrl, "pay")
      await world.paygate.background.drain()
      await liveThrough(world, { hours: 3 }, 15)
      expect(await unaccountedFor(world)).toEqual([])
    })
  })

  describe.each(orderChanges)("TWINT, reserved: $name", (change) => {
    it("M21: the reservation stays, what core did is told, and it can be captured", async () => {
      const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate", two)
      await changeOrder(world, change, order.id)
      await liveThrough(world, { hours: 2 })
      expect(world.sandbox.payment(transId)).toMatchObject({ amountOpen: beforeTheChange })
      expect(await toldAbout(world, transId)).not.toEqual([])
      const owed = Math.min(change.total, beforeTheChange)
      const answer = await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, {
        amount: owed / 100,
      })
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({ status: 200 })
      await liveThrough(world, { days: 2 })
      expect(await booksOf(world, order.id, transId)).toEqual(agreed(owed))
    })

    it("M21: canceled after it, the reservation is released", async () => {
      const { order, transId } = await world.paidOrder("pp_twint_paygate", two)
      await changeOrder(world, change, order.id)
      await world.sql("update \"order\" set status = 'canceled', canceled_at = now() where id = ?", [
        order.id,
      ])
      await liveThrough(world, { days: 2 })
      expect(holdsMoney(world.sandbox.payment(transId)!)).toBe(false)
    })

    it.each(captureDoors)(
      "M20: partly captured before it, the rest by $name: shown in Medusa, or refused before it is sent and told",
      async ({ ask }) => {
        const { order, transId, paymentId } = await world.paidOrder("pp_twint_paygate", two)
        expect((await world.admin.capture(paymentId, 20)).status).toBe(200)
        await changeOrder(world, change, order.id)
        const left = beforeTheChange - 2000
        const owed = Math.min(left, change.total - 2000)
        const { status } = await ask(world, { paymentId, transId }, owed / 100)
        if (status === 200) {
          expect(await booksOf(world, order.id, transId)).toEqual(agreed(2000 + owed))
        } else {
          expect(status >= 400 && status < 500).toBe(true)
          expect(world.sent("capture.aspx")).toHaveLength(1)
          expect(await booksOf(world, order.id, transId)).toEqual(agreed(2000))
          const told = await openProblems(world)
          expect(JSON.stringify(told.map(({ details }) => details))).toContain(francs(left))
        }
        // what was taken can be refunded
        expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
        await liveThrough(world, { days: 2 })
        const { gateway, medusa } = await booksOf(world, order.id, transId)
        expect(medusa).toEqual(gateway)
      },
    )
  })

  it.each(orderChanges)("Alipay, taken: $name moves no money by itself", async (change) => {
    const { order, transId } = await world.paidOrder("pp_alipay_paygate", two)
    await changeOrder(world, change, order.id)
    await liveThrough(world, { days: 2 })
    expect(await booksOf(world, order.id, transId)).toEqual(agreed(beforeTheChange))
    expect(world.sent("credit.aspx")).toEqual([])
  })

  describe.each(providers)("an order taken by telephone, %s", (provider) => {
    const ordered = async () => {
      const { id: orderId } = await orderByTelephone(world)
      const { data } = await world.admin.post("/admin/payment-collections", {
        order_id: orderId,
        amount: 35.5,
      })
      const { id } = data["payment_collection"] as { id: string }
      return { orderId, collectionId: id }
    }
    const open = async (collectionId: string): Promise<Session> => {
      const { data } = await world.shopper.post(
        `/store/payment-collections/${collectionId}/payment-sessions`,
        { provider_id: provider, data: {} },
      )
      const { payment_collection } = data as { payment_collection: { payment_sessions: Session[] } }
      return payment_collection.payment_sessions.find(({ provider_id }) => provider_id === provider)!
    }

    it("M23: marked as paid with our provider: refused in words, and nothing is left behind", async () => {
      const { orderId, collectionId } = await ordered()
      const { status, data } = await world.admin.post(
        `/admin/payment-collections/${collectionId}/mark-as-paid`,
        { order_id: orderId, provider_id: provider },
      )
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.message).not.toMatch(/unknown error/i)
      expect(String(data.message).split(" ").length).toBeGreaterThan(4)
      expect(await world.paygate.listPaygateAttempts({ state: "open" })).toEqual([])
      expect(await world.sql("select id from payment_session where deleted_at is null")).toEqual([])
      // the collection is what it was: the shopper can pay it, and it can be marked as paid by Medusa's own provider
      const session = await open(collectionId)
      await world.sandbox.shopper.pay(formUrlOf(session), "pay")
      await eventually(
        async () => expect((await world.state.order(orderId)).payments).toMatchObject([{ amount: 35.5 }]),
        10_000,
      )
      expect(await unaccountedFor(world)).toEqual([])
    })

    it("its link is opened twice and paid twice: one payment is the order's, the other goes back, told", async () => {
      const { orderId, collectionId } = await ordered()
      const [one, other] = [await open(collectionId), await open(collectionId)]
      await world.sandbox.shopper.pay(formUrlOf(one), "pay")
      await world.sandbox.shopper.pay(formUrlOf(other), "pay")
      await world.paygate.background.drain()
      await liveThrough(world, { hours: 3 }, 15)
      const payments = world.sandbox.payments()
      expect(payments.filter((payment) => holdsMoney(payment))).toHaveLength(1)
      const live = (await world.state.order(orderId)).payments.filter(
        ({ canceled_at }) => canceled_at === null,
      )
      expect(live).toHaveLength(1)
      expect(await unaccountedFor(world)).toEqual([])
      const back = payments.find((payment) => !holdsMoney(payment))!
      expect(await toldAbout(world, back.transId)).not.toEqual([])
    })
  })
})
