import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

export default stories("a shop that wants to decide itself", (world) => {
  it("an order whose payment came to nothing stays, with a problem entry that names it", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "request")
    const { transId } = world.sandbox.payments()[0]!
    expect((await world.shopper.complete(cartId)).data).toMatchObject({ type: "order" })
    await world.sandbox.decide(transId, "decline")
    const order = (await world.state.orderOfCart(cartId))!
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([
        { kind: "order-unpaid", order_id: order.id, details: { amount: "24.90 CHF" } },
      ]),
    )
    expect((await world.state.order(order.id)).status).toBe("pending")
  })
})
