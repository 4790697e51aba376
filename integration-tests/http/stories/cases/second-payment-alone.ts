import { reconcilePayment } from "../../../../src/payments/reconcile/reconcile-payment"
import { agreed, booksOf } from "../../support/books"
import { holdsMoney } from "../../support/money-at-gateway"
import { stories } from "../../support/suite"
import { liveThrough, runJob } from "../../support/time"

/** The second payment of a form goes back; whatever is heard of the first one under their common TransID is not about it. */
export default stories("one form, two payments: the second is handled alone", (world) => {
  /** The first is paid and has its order, its notify is still to come; the second is known. */
  const paidTwice = async (provider: string, second: "open" | "gone-back") => {
    world.sandbox.addFault({ kind: "notify-lost", times: 99 })
    const { cartId, formUrl } = await world.shopper.checkOut(provider)
    const paid = await world.sandbox.shopper.pay(formUrl, "pay")
    await world.shopper.comeBack(paid.redirectTo!)
    const order = await world.placedOrder(cartId)
    world.sandbox.clearFaults()
    if (second === "open") {
      world.sandbox.addFault({ kind: "refuse", endpoint: "inquire.aspx", code: "20100083", times: 99 })
    }
    world.sandbox.addFault({ kind: "second-payment" })
    const again = await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    await world.paygate.background.drain()
    await runJob(world)
    const row = async () =>
      (await world.paygate.listPaygateAttempts({ pay_id: again.payId })).find(
        ({ duplicate_of }) => duplicate_of !== null,
      )!
    expect(await row()).toMatchObject({ state: second === "open" ? "open" : "auto-refunded" })
    const [first] = await world.paygate.listPaygateAttempts({ order_id: order.id })
    return { order, first: first!, paid, again, row }
  }
  const ordersMoneyStays = async ({ order, paid, again }: Awaited<ReturnType<typeof paidTwice>>) => {
    expect(holdsMoney(world.sandbox.payment(paid.payId)!)).toBe(true)
    expect(holdsMoney(world.sandbox.payment(again.payId)!)).toBe(false)
    expect(await booksOf(world, order.id, paid.payId)).toEqual(agreed(2490))
    expect(await world.paygate.listPaygateAttempts({})).toHaveLength(2)
  }

  it.each(["open", "gone-back"] as const)(
    "the first one's notify comes while its order is being placed, and the second is %s: the order keeps its money",
    async (second) => {
      const both = await paidTwice("pp_alipay_paygate", second)
      const lease = await world.paygate.reconciliations.acquire(both.first.id, "another server")
      await world.sandbox.resendNotify(both.paid.payId)
      await world.paygate.background.drain()
      await reconcilePayment(world.container(), (await both.row()).id)
      expect(await both.row()).toMatchObject({ pay_id: both.again.payId })

      world.sandbox.clearFaults()
      await world.paygate.reconciliations.release(lease!)
      await liveThrough(world, { hours: 2 })
      await ordersMoneyStays(both)
      expect(await world.paygate.listPaygateNotices({ state: "received" })).toEqual([])
    },
  )

  it("the second one came to nothing: it is not taken for the first, which the TransID finds", async () => {
    world.sandbox.assume({ byTransId: "first" })
    const both = await paidTwice("pp_twint_paygate", "open")
    // The back office has released it, and an inquiry has said that it failed.
    world.sandbox.gatewayAction(both.again.payId, "reverse")
    await world.sql("update paygate_attempt set state = 'failed' where duplicate_of is not null")
    world.sandbox.clearFaults()
    await liveThrough(world, { minutes: 20 }, 4)
    expect(await both.row()).toMatchObject({ state: "failed", pay_id: both.again.payId })
    expect(holdsMoney(world.sandbox.payment(both.paid.payId)!)).toBe(true)
  })

  it("a session of the same purchase does not go on with the second one", async () => {
    const both = await paidTwice("pp_alipay_paygate", "open")
    await world.sql("update paygate_attempt set state = 'captured' where duplicate_of is not null")
    const { collection_id: collection, provider_id: provider } = await both.row()
    expect(await world.paygate.attempts.paidWithoutOrder(collection!, provider)).toBeUndefined()
  })
})
