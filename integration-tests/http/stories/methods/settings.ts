import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"

import { formUrlOf, type Session } from "../../support/shopper"
import { stories } from "../../support/suite"

export const parameters = {
  "alipay-ppro": { SellingPoint: "Web", Plain: "shop-1" },
  wechat: { TimeOut: 20, ShopName: "Teashop" },
}

interface Refusal {
  readonly response?: { readonly status: number; readonly data: { readonly message: string } }
}

/** What the Store API said no with. */
async function refusalOf(asked: Promise<unknown>): Promise<{ status?: number; message: string }> {
  const { response } = await asked.then(
    (): Refusal => ({}),
    (error: Refusal) => error,
  )
  return { status: response?.status, message: response?.data.message ?? "" }
}

export default stories("parameters of a payment", (world) => {
  /** Opens a payment from the shop's own server, as custom code of a shop does. */
  async function openByServer(
    provider: string,
    data: Record<string, unknown>,
    paygate: Record<string, unknown>,
  ) {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const { result } = await createPaymentSessionsWorkflow(world.container()).run({
      input: {
        payment_collection_id: await world.shopper.openCollection(cartId),
        provider_id: provider,
        data,
        context: { paygate },
      },
    })
    return { cartId, session: result as unknown as Session }
  }

  it("come from the options, from the browser over them, and nothing of the browser's stays readable", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_alipay-ppro_paygate", {
      language: "fr-CH",
      device: "Mobile",
      selling_point: "Airport",
      service: "Lounge",
      channel: "contract-of-somebody-else",
      bank: "CMB",
    })
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    const [request] = world.sandbox.requests()
    expect(request!.parameters).toMatchObject({
      Language: "fr",
      Device: "Mobile",
      SellingPoint: "Airport",
      Service: "Lounge",
      Plain: "shop-1",
    })
    expect(request!.parameters).not.toHaveProperty("Channel")
    expect(JSON.stringify(await world.shopper.cart(cartId))).not.toMatch(/Airport|Lounge|fr-CH|contract-of/)
    await world.placedOrder(cartId)
  })

  it("a browser cannot set what books are matched by, by any name", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_wechat_paygate", {
      refnr: "2026-1",
      RefNr: "2026-1",
      UserData: "forged",
      user_data: "forged",
      Plain: "forged",
      Custom: "a=forged",
      TimeOut: 9999,
      Limit: false,
      GoodsCategory: "COUPON",
      paygate: { refnr: "2026-1" },
      context: { paygate: { refnr: "2026-1" } },
      parameters: { refnr: "2026-1" },
    })
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    const sent = world.sandbox.requests()[0]!.parameters
    expect(Object.keys(sent).sort()).toEqual(
      "Amount,Channel,Currency,IPAddr,MAC,MerchantID,OrderDesc,OrderDesc2,ReqId,Response,ShopName,TimeOut,TransID,URLFailure,URLNotify,URLSuccess".split(
        ",",
      ),
    )
    expect(sent["TimeOut"]).toBe("20")
  })

  it("the store route takes no context", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const collectionId = await world.shopper.openCollection(cartId)
    const body = { provider_id: "pp_wechat_paygate", context: { paygate: { refnr: "1" } } }
    await expect(
      world.shopper.post(`/store/payment-collections/${collectionId}/payment-sessions`, body),
    ).rejects.toMatchObject({ response: { status: 400 } })
  })

  it("the shop's server sets what only it may know, over what a browser says", async () => {
    const { cartId, session } = await openByServer(
      "pp_alipay-ppro_paygate",
      { check_in: "2027-01-22", check_out: "2027-01-25", service: "Stay", language: "de" },
      {
        refnr: "R-2026_7",
        UserData: "branch=7",
        Custom: "session=123|id=456",
        Channel: "contract-2",
        Service: "Two nights",
        OrderDesc: "Your stay",
        HotelName: "Grand Hotel",
      },
    )
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    expect(world.sandbox.requests()[0]!.parameters).toMatchObject({
      refnr: "R-2026_7",
      UserData: "branch=7",
      Custom: "session=123|id=456",
      Channel: "contract-2",
      Service: "Two nights",
      OrderDesc: "Your stay",
      HotelName: "Grand Hotel",
      CheckInTime: "2027-01-22",
      CheckOutTime: "2027-01-25",
      Language: "de",
      SellingPoint: "Web",
    })
    await world.placedOrder(cartId)
  })

  it("a code to scan is ordered with them, and its TimeOut says when it stops working", async () => {
    const { session } = await openByServer(
      "pp_wechat-qr_paygate",
      {},
      { TimeOut: 5, Limit: true, ProductNr: "P1" },
    )
    expect(world.sandbox.requests()[0]!.parameters).toMatchObject({
      TimeOut: "5",
      Limit: "true",
      ProductNr: "P1",
    })
    const { expires_at: expires } = session.data.action as { expires_at?: string }
    expect(Date.parse(expires ?? "") - Date.now()).toBeLessThanOrEqual(5 * 60_000)
  })

  it("at a point of sale they wait in the ledger for the one call, and are gone after it", async () => {
    const { cartId } = await openByServer(
      "pp_wechat-barcode_paygate",
      { scanned_code: "131234567890123456" },
      { refnr: "2026-11/1", GoodsCategory: "TEA" },
    )
    expect((await world.shopper.complete(cartId)).data.type).toBe("order")
    expect(world.sandbox.requests()[0]!.parameters).toMatchObject({
      refnr: "2026-11/1",
      GoodsCategory: "TEA",
      OrderDesc2: "Name:Enamel mug,Quantity:1",
    })
    expect(await world.sql("select settings, scanned_code from paygate_attempt")).toEqual([
      { settings: null, scanned_code: null },
    ])
  })

  it("a browser's value that breaks its format is refused with name, format and document", async () => {
    const refusals = [
      ["alipay-ppro", { device: "Phone" }, "Device (a6) must have exactly 6 characters"],
      ["alipay-ppro", { language: "german" }, "Language (a2) must have exactly 2 characters"],
      ["alipay-ppro", { check_in: "22.1.2027" }, "CheckInTime (ans..128) must be days YYYY-MM-DD"],
      ["alipay-ppro", { check_in: "2027-01-22" }, "HotelName (ans..128) is missing"],
      ["alipay-ppro", { service: "B & B" }, 'Service (ans..50) may hold anything but "&"'],
      ["alipay-ppro", { selling_point: { a: 1 } }, "SellingPoint (ans..50)"],
      ["wechat", { channel: "APP" }, "Channel (a..32) must be QRCode, W2A or JSAPI"],
    ] as const
    const cartId = await world.shopper.fillCart({ region: "eu" })
    for (const [method, data, words] of refusals) {
      const answer = await refusalOf(world.shopper.openSession(cartId, `pp_${method}_paygate`, data))
      expect(answer).toMatchObject({ status: 400 })
      expect(answer.message).toContain(words)
      expect(answer.message).toMatch(/Nothing was sent\. See the .* document, /)
    }
    expect(world.sandbox.requests()).toEqual([])
    expect(await world.paygate.listPaygateAttempts({})).toEqual([])
  })

  it("a scanned code that is none, or none at all, is refused in a cashier's words", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const told = async (data: Record<string, unknown>) =>
      (await refusalOf(world.shopper.openSession(cartId, "pp_wechat-barcode_paygate", data))).message
    expect(await told({ scanned_code: "ABCDEFGH" })).toMatch(/^This is not a payment code\. /)
    expect(await told({})).toBe("Scan the code on the shopper's phone first.")
    expect(world.sandbox.requests()).toEqual([])
  })

  it("a scanned code that nobody will use is kept no longer than its session", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const scan = (code: string) =>
      world.shopper.openSession(cartId, "pp_wechat-barcode_paygate", { scanned_code: code })
    await scan("131234567890123456")
    await scan("131234567890123457")
    expect(await world.sql("select scanned_code from paygate_attempt order by created_at")).toEqual([
      { scanned_code: null },
      { scanned_code: "131234567890123457" },
    ])
  })

  it("a value of the server that breaks its format is refused in the same words", async () => {
    await expect(
      openByServer("pp_wechat_paygate", {}, { refnr: "letters", Amount: 1, TimeOut: 4 }),
    ).rejects.toMatchObject({
      message:
        "refnr (ns..30) may hold digits and special characters, no letters; Amount is not a parameter that can be set; " +
        "TimeOut (n..14) must be a whole number of minutes, at least 5. Nothing was sent. See the WeChat document, payment.",
    })
  })

  it("a character that the account's charset lacks is refused by its name, not with 'try again'", async () => {
    await expect(openByServer("pp_wechat-qr_paygate", {}, { UserData: "茶" })).rejects.toMatchObject({
      message: expect.stringContaining('The character "茶" (U+8336) does not exist in iso-8859-1') as string,
    })
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "failed" }])
  })
})
