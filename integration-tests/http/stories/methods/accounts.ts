import { stories } from "../../support/suite"

export default stories("an account that serves francs only", (world) => {
  it("is not asked for euros: the list says so to the shopper, the refusal to whoever built the shop", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const message =
      'No Paygate account serves Alipay in EUR. Add EUR to the "currencies" of an account, or offer another method.'
    await expect(world.shopper.openSession(cartId, "pp_alipay_paygate")).rejects.toMatchObject({
      response: { status: 400, data: { message } },
    })
    const { data } = await world.api.get<{ methods: unknown[] }>(`/store/paygate/methods?cart_id=${cartId}`, {
      headers: { "x-publishable-api-key": world.shop.publishableKey },
    })
    expect(data.methods).toContainEqual(
      expect.objectContaining({ method: "alipay", usable: false, reason: "currency" }) as object,
    )
    expect(JSON.stringify(data)).not.toContain("account")
    expect(world.sandbox.requests()).toEqual([])
  })

  it("takes francs", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    await world.placedOrder(cartId)
  })
})
