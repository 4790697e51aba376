import { formUrlOf } from "../../support/shopper"
import { stories } from "../../support/suite"

export default stories("TWINT by a contract over PPRO", (world) => {
  it("opens another file with the shopper's name, is captured at payment and takes no capture later", async () => {
    const { cartId, session } = await world.shopper.checkOut("pp_twint_paygate")
    expect(new URL(formUrlOf(session)).pathname).toBe("/twintpp.aspx")
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    const order = await world.placedOrder(cartId)
    expect(world.sandbox.requests()[0]!.parameters).toMatchObject({ AccOwner: "Anna Muster" })
    expect(order.payments[0]!.captures).toHaveLength(1)

    const again = await world.admin.post(`/admin/paygate/payments/${order.payments[0]!.id}/capture`)
    expect(again.status).toBe(400)
    expect(world.sent("capture.aspx")).toEqual([])
    expect((await world.admin.refund(order.payments[0]!.id, 5)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2490, amountCred: 500 })
  })
})
