import { stories } from "../../support/suite"

export default stories("Alipay through a PPRO contract", (world) => {
  it("tells who pays and what is bought, is captured at payment and refunded, and is never released", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay-ppro_paygate", { region: "eu" })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    const { parameters } = world.sandbox.requests()[0]!
    expect(parameters["AccOwner"]).toBe("Anna Muster")
    expect(Buffer.from(parameters["OrderDesc2"]!, "base64").toString()).toBe(
      '[{"itemDescription":"Enamel mug","number":1}]',
    )
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2645 })
    expect(world.sent("reverse.aspx")).toEqual([])
  })

  it("holds follow-ups back until the first notify, ten minutes at most, unless a person insists", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay-ppro_paygate", { region: "eu" })
    const { redirectTo } = await world.sandbox.shopper.pay(formUrl, "pay")
    await world.shopper.comeBack(redirectTo!)
    const { payments } = await world.placedOrder(cartId)
    const paymentId = payments[0]!.id
    const refused = await world.admin.refund(paymentId, 5)
    expect(refused.status).toBe(400)
    expect(refused.data.message).toMatch(/Nothing was sent\. Try again after \d\d:\d\d UTC/)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 0 })

    const ours = await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 5 })
    expect(ours.data).toMatchObject({
      code: "held-back",
      refusal: {
        reason: "held-back",
        method: "alipay-ppro",
        until: expect.stringMatching(/^2.*Z$/) as string,
      },
    })
    const insist = { amount: 5, force: true }
    expect((await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, insist)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 500 })
    await world.sql("update paygate_attempt set completed_at = now() - interval '11 minutes'")
    expect((await world.admin.refund(paymentId, 4)).status).toBe(200)

    await world.sql("update paygate_attempt set completed_at = now()")
    expect((await world.admin.refund(paymentId, 3)).status).toBe(400)
    await world.sandbox.resendNotify(world.sandbox.payments()[0]!.transId)
    expect((await world.admin.refund(paymentId, 3)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 1200 })
  })

  it("refuses currencies of other contracts", async () => {
    const cartId = await world.shopper.fillCart()
    await expect(world.shopper.openSession(cartId, "pp_alipay-ppro_paygate")).rejects.toMatchObject({
      response: {
        data: { message: expect.stringContaining("takes EUR, GBP, USD only, not CHF") as string },
      },
    })
  })
})
