import { methodIds } from "../../../../src/domain/methods"
import { blowfishCipher, seal } from "../../../../src/paygate/wire"
import { reconcile } from "../../../../src/payments/scheduled/reconcile"
import { formUrlOf } from "../../support/shopper"
import { merchantAccount, stories } from "../../support/suite"

export default stories("every way to pay online", (world) => {
  it.each(["QRCode", "W2A", "JSAPI"])("WeChat's channel %s is the storefront's choice", async (channel) => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_wechat_paygate", { channel })
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    await world.placedOrder(cartId)
    expect(world.sandbox.requests()[0]!.parameters["Channel"]).toBe(channel)
  })

  it("an unsigned notice alone moves nothing: the gateway is asked first", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await world.shopper.openSession(cartId, "pp_alipay-app_paygate")
    const transId = world.sandbox.payments()[0]!.transId
    const hint = {
      mid: "DEMO_MERCHANT",
      PayID: world.sandbox.payments()[0]!.payId,
      XID: "b".repeat(32),
      TransID: transId,
      Status: "OK",
      Description: "success",
      Code: "00000000",
    }
    const { Len, Data } = seal(hint, {
      cipher: blowfishCipher(merchantAccount.encryptionKey),
      charset: "iso-8859-1",
    })
    const body = new URLSearchParams({ Len: String(Len), Data }).toString()
    for (let index = 0; index < 5; index++) {
      const headers = { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" }
      expect((await world.api.post("/hooks/paygate/notify/main", body, { headers })).status).toBe(200)
    }
    await world.paygate.background.drain()
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    expect(world.sandbox.requests().filter(({ file }) => file.startsWith("inquire"))).toHaveLength(1)
  })

  it.each([
    ["a refusal", { kind: "refuse", endpoint: "alipayQRCode.aspx", code: "20100044" }],
    ["a web page", { kind: "html", endpoint: "alipayQRCode.aspx" }],
  ] as const)("%s at the opening: the shopper reads what to do, and no diagnosis", async (_, fault) => {
    world.sandbox.addFault(fault)
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const refused = await world.shopper
      .openSession(cartId, "pp_alipay-qr_paygate")
      .catch((error: unknown) => error)
    const { response } = refused as { response: { status: number; data: { message: string } } }
    expect(response.status).toBe(400)
    expect(response.data.message).toBe(
      "The payment could not be opened with Alipay. Nothing was charged. Please choose another method, or try again in a few minutes.",
    )
  })

  it("the gateway's refusal to open a payment is told in words", async () => {
    world.sandbox.addFault({ kind: "refuse", endpoint: "alipayQRCode.aspx", code: "21190060" })
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await expect(world.shopper.openSession(cartId, "pp_alipay-qr_paygate")).rejects.toMatchObject({
      response: {
        status: 400,
        data: { message: expect.stringContaining("The payment could not be opened") as string },
      },
    })
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "failed", code: "21190060" }])
  })

  it("a method that the sandbox never heard of is no dead end: time-out, then another try", async () => {
    world.sandbox.addFault({ kind: "html", endpoint: "wechatQRCode.aspx" })
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await expect(world.shopper.openSession(cartId, "pp_wechat-qr_paygate")).rejects.toMatchObject({
      response: { status: 400 },
    })
    const session = await world.shopper.openSession(cartId, "pp_wechat-qr_paygate")
    expect(session.data.action.type).toBe("qr")
  })

  it("a code that was replaced is closed at the gateway; the new one pays", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const codeOf = async () => {
      const { data } = await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
      return String(data.action["content" as keyof typeof data.action])
    }
    const [first, second] = [await codeOf(), await codeOf()]
    await reconcile(world.container())
    await expect(world.sandbox.shopper.scan(first, "pay")).rejects.toThrow("reversed")
    await world.sandbox.shopper.scan(second, "pay")
    await world.placedOrder(cartId)
    expect(world.sandbox.payments().map(({ amountCap }) => amountCap)).toEqual([0, 2645])
    await reconcile(world.container())
    expect(world.sent("reverse.aspx")).toHaveLength(1)
  })

  it("a cart is told which methods can pay it, and why the others cannot", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const { data } = await world.api.get<{
      methods: { method: string; usable: boolean; reason: string | null; message: string | null }[]
    }>(`/store/paygate/methods?cart_id=${cartId}`, {
      headers: { "x-publishable-api-key": world.shop.publishableKey },
    })
    expect(data.methods.map(({ method }) => method).join()).toBe(methodIds.join())
    expect(data.methods.filter(({ usable }) => !usable)).toEqual([
      {
        method: "twint",
        provider_id: "pp_twint_paygate",
        title: "TWINT",
        opens_by: "redirect",
        usable: false,
        reason: "currency",
        message: "TWINT does not accept this currency.",
      },
    ])
  })
})
