import { stories } from "../../support/suite"

export default stories("TWINT under a Sale contract", (world) => {
  it("is captured at payment, booked once, and refunded like any captured payment", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.captures).toHaveLength(1)
    expect(order.transactions).toHaveLength(1)
    expect(world.sent("capture.aspx")).toEqual([])

    expect((await world.admin.refund(order.payments[0]!.id, 5)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2490, amountCred: 500 })
  })
})
