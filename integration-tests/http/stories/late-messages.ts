import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("messages that come after a decision", (world) => {
  it.each([
    ["pp_twint_paygate", { amountAuth: 0, amountCap: 0 }],
    ["pp_alipay_paygate", { amountCap: 2490, amountCred: 2490 }],
  ])(
    "%s: a success after the payment was called off goes back, once, and is not booked",
    async (provider, back) => {
      const { cartId, formUrl } = await world.shopper.checkOut(provider)
      await world.sql("update paygate_attempt set state = 'released'")
      await world.sandbox.shopper.pay(formUrl, "pay")
      await eventually(async () =>
        expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
          { kind: "auto-refunded" },
        ]),
      )
      await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId)
      await world.paygate.background.drain()
      expect(world.sandbox.payments()[0]).toMatchObject(back)
      expect(await world.state.orderOfCart(cartId)).toBeUndefined()
      expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "auto-refunded" }])
    },
  )

  it("the end of an old payment changes nothing for the order of a newer one", async () => {
    const first = await world.shopper.checkOut("pp_twint_paygate")
    const again = await world.shopper.openSession(first.cartId, "pp_twint_paygate")
    await world.sandbox.shopper.pay(again.data.action.url!, "pay")
    const order = await world.placedOrder(first.cartId)
    await world.sandbox.shopper.pay(first.formUrl, "decline")
    await world.paygate.background.drain()
    expect(await world.state.order(order.id)).toMatchObject({ status: "pending" })
    expect((await world.state.order(order.id)).payments).toMatchObject([{ canceled_at: null }])
    expect(await world.paygate.listPaygateProblems({})).toEqual([])
  })
})
