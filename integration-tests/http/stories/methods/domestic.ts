import { stories } from "../../support/suite"

export default stories("a merchant in China, with an agreement about small amounts", (world) => {
  it.each(["pp_alipay_paygate", "pp_wechat_paygate"])("%s is paid in yuan", async (provider) => {
    const { cartId, formUrl } = await world.shopper.checkOut(provider, { region: "cn" })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]).toMatchObject({ amount: 150 })
    expect(world.sandbox.payments()).toMatchObject([{ currency: "CNY", amountCap: 15000 }])
    expect((await world.admin.refund(order.payments[0]!.id)).status).toBe(200)
  })

  it("a shopper in China goes straight to the chosen bank, within the time the shop gives", async () => {
    const cartId = await world.shopper.fillCart({ region: "cn" })
    const session = await world.shopper.openSession(cartId, "pp_alipay_paygate", { bank: "ICBCB2C" })
    await world.sandbox.shopper.pay(String(session.data.action.url), "pay")
    await world.placedOrder(cartId)
    expect(world.sandbox.requests()[0]!.parameters).toMatchObject({ AccBank: "ICBCB2C", Timeout: "30m" })
  })

  it.each(["pp_alipay_paygate", "pp_wechat_paygate"])("%s takes no other currency", async (provider) => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await expect(world.shopper.openSession(cartId, provider)).rejects.toMatchObject({
      response: { data: { message: expect.stringContaining("takes CNY only, not EUR") as string } },
    })
  })

  it("less than a yuan can be paid", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_wechat_paygate", {
      region: "cn",
      variantId: world.shop.stickerVariantId,
    })
    await world.sandbox.shopper.pay(formUrl, "pay")
    await world.placedOrder(cartId)
    expect(world.sandbox.payments()).toMatchObject([{ currency: "CNY", amountCap: 50 }])
  })
})
