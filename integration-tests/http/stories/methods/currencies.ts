import { stories } from "../../support/suite"

export default stories("currencies without cents", (world) => {
  it.each([
    ["jp", "JPY", 3000, 1000],
    ["kr", "KRW", 28000, 9000],
  ] as const)(
    "WeChat Pay in %s: %s reach the gateway whole and come back whole",
    async (region, currency, total, part) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_wechat_paygate", { region })
      await world.sandbox.shopper.pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      expect(order.payments[0]).toMatchObject({ amount: total })
      expect(order.transactions).toMatchObject([{ amount: total }])
      expect(world.sandbox.payments()).toMatchObject([{ currency, amount: total, amountCap: total }])

      expect((await world.admin.refund(order.payments[0]!.id, part)).status).toBe(200)
      expect((await world.admin.refund(order.payments[0]!.id, total - part)).status).toBe(200)
      expect(world.sandbox.payments()).toMatchObject([{ amountCred: total }])
    },
  )

  it("WeChat's code to scan takes yen as well", async () => {
    const cartId = await world.shopper.fillCart({ region: "jp" })
    const session = await world.shopper.openSession(cartId, "pp_wechat-qr_paygate")
    await world.sandbox.shopper.scan(String(session.data["action"]["content" as "url"]), "pay")
    expect((await world.placedOrder(cartId)).payments[0]!.captures).toHaveLength(1)
  })

  it("an amount below 100 of the smallest unit is refused before anything is written or sent", async () => {
    const cartId = await world.shopper.fillCart({ region: "kr", variantId: world.shop.stickerVariantId })
    await expect(world.shopper.openSession(cartId, "pp_wechat_paygate")).rejects.toMatchObject({
      response: {
        status: 400,
        data: {
          message:
            "50 KRW is below the smallest amount that WeChat Pay takes (100 smallest units). Offer another method for it.",
        },
      },
    })
    expect(world.sandbox.requests()).toEqual([])
    expect(await world.paygate.listPaygateAttempts({})).toEqual([])
  })

  it("the storefront is told each reason beforehand, as a word and for the shopper", async () => {
    const swiss = await world.shopper.fillCart()
    expect(await reasons(swiss)).toEqual({
      twint: null,
      alipay: null,
      "alipay-qr": null,
      "alipay-app": null,
      "alipay-spot": null,
      "alipay-ppro": "currency: Alipay does not accept this currency.",
      wechat: "currency: WeChat Pay does not accept this currency.",
      "wechat-app": "currency: WeChat Pay does not accept this currency.",
      "wechat-barcode": "currency: WeChat Pay does not accept this currency.",
      "wechat-qr": "currency: WeChat Pay does not accept this currency.",
    })
    const chinese = await world.shopper.fillCart({ region: "cn" })
    expect(await reasons(chinese)).toMatchObject({
      twint: "currency: TWINT does not accept this currency.",
      alipay: "currency: Alipay does not accept this currency.",
    })
    const small = await world.shopper.fillCart({ region: "kr", variantId: world.shop.stickerVariantId })
    expect(await reasons(small)).toMatchObject({
      wechat: "amount: This amount is too small for WeChat Pay.",
    })
  })

  it("the storefront is told that a method is not switched on in the cart's region", async () => {
    await world.sql(
      "update region_payment_provider set deleted_at = now() where payment_provider_id = 'pp_twint_paygate'",
    )
    const cartId = await world.shopper.fillCart()
    expect(await reasons(cartId)).toMatchObject({
      twint: "region: TWINT is not available in this region.",
      alipay: null,
    })
  })

  it("a cart that nobody knows has no methods", async () => {
    const answer = await world.api.get("/store/paygate/methods?cart_id=cart_of_nobody", {
      headers: { "x-publishable-api-key": world.shop.publishableKey },
      validateStatus: () => true,
    })
    expect(answer.status).toBe(404)
  })

  async function reasons(cartId: string): Promise<Record<string, string | null>> {
    const { data } = await world.api.get<{
      methods: { method: string; usable: boolean; reason: string | null; message: string | null }[]
    }>(`/store/paygate/methods?cart_id=${cartId}`, {
      headers: { "x-publishable-api-key": world.shop.publishableKey },
    })
    expect(data.methods.every(({ usable, reason }) => usable === (reason === null))).toBe(true)
    return Object.fromEntries(
      data.methods.map(({ method, reason, message }) => [method, reason && `${reason}: ${message}`]),
    )
  }
})
