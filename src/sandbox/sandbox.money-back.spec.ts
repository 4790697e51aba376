import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

import type { Sandbox } from "."

const EUR = { Currency: "EUR" }

/** A paid payment of 12.90 EUR for every method except TWINT and PPRO. */
const PAID = {
  "alipay-spot": (shop: TestShop, _: Sandbox, id: string) =>
    shop.call("alipayspot.aspx", requests.alipaySpot(shop, id)),
  "alipay-qr": async (shop: TestShop, { shopper }: Sandbox, id: string) => {
    const answer = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, id))
    await shopper.scan(answer["QRCodeURL"] ?? "", "pay")
    return answer
  },
  "alipay-app": async (shop: TestShop, { shopper }: Sandbox, id: string) => {
    const answer = await shop.call("alipayApp.aspx", requests.alipayApp(shop, id))
    await shopper.openApp(answer["RequestString"] ?? "", "pay")
    return answer
  },
  alipay: async (shop: TestShop, _: Sandbox, id: string) => ({
    PayID: (await shop.pay("alipay.aspx", shop.alipay(id))).payId,
  }),
  wechat: async (shop: TestShop, _: Sandbox, id: string) => ({
    PayID: (await shop.pay("wechat.aspx", requests.wechat(shop, id))).payId,
  }),
  "wechat-app": async (shop: TestShop, { shopper }: Sandbox, id: string) => {
    const answer = await shop.call("wechat.aspx", requests.wechat(shop, id, { Channel: "APP" }))
    await shopper.openApp(answer["PrepayID"] ?? "", "pay")
    return answer
  },
  "wechat-barcode": (shop: TestShop, _: Sandbox, id: string) =>
    shop.call("wechatBarcode.aspx", requests.wechatBarcode(shop, id)),
  "wechat-qr": async (shop: TestShop, { shopper }: Sandbox, id: string) => {
    const answer = await shop.call("wechatQRCode.aspx", requests.wechatQr(shop, id))
    await shopper.scan(answer["QRCodeUrl"] ?? "", "pay")
    return answer
  },
} as const
type PaidMethod = keyof typeof PAID

const pay = async (method: PaidMethod, shop: TestShop, sandbox: Sandbox, id = "T-1"): Promise<string> => {
  const answer: Record<string, string | undefined> = await PAID[method](shop, sandbox, id)
  return answer["PayID"] ?? ""
}
const act = (shop: TestShop, file: string, payId: string, amount: string, more = {}) =>
  shop.call(file, shop.followUp("T-1", payId, amount, { ...EUR, ...more }))

describe.each(Object.keys(PAID) as PaidMethod[])("%s", (method) => {
  const module = method.startsWith("alipay") ? "119" : "2A0"

  it("is credited in parts up to what was paid, never above, and once per ReqID", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const payId = await pay(method, shop, sandbox)
      const part = await act(shop, "credit.aspx", payId, "1000", { ReqID: "r-1" })
      expect(part).toMatchObject({ Status: "OK", Code: "00000000" })
      expect(await act(shop, "credit.aspx", payId, "1000", { ReqID: "r-1" })).toEqual(part)
      expect(await act(shop, "credit.aspx", payId, "291")).toMatchObject({ Code: `2${module}0074` })
      expect(await act(shop, "credit.aspx", payId, "290")).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ method, state: "credited", amountCred: 1290 })
      expect(await act(shop, "credit.aspx", payId, "100", { OrderDesc: "Test:0600" })).toMatchObject({
        Code: `2${module}0600`,
      })
      expect(await act(shop, "capture.aspx", payId, "100")).toMatchObject({ Code: `2${module}0081` })
    })
  })

  it("is reversed as a whole, or not at all where the document excludes it", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const payId = await pay(method, shop, sandbox)
      if (method === "alipay" || method === "alipay-app") {
        expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Code: `2${module}0081` })
        return
      }
      expect(await act(shop, "reverse.aspx", payId, "1000")).toMatchObject({ Code: `2${module}1102` })
      expect(await act(shop, "reverse.aspx", payId, "1290", { OrderDesc: "Test:0305" })).toMatchObject({
        Code: `2${module}0305`,
      })
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "reversed", amountCap: 0 })
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Code: `2${module}1815` })
      expect(await act(shop, "credit.aspx", payId, "100")).toMatchObject({ Code: `2${module}0069` })
    })
  })
})

describe("a reversal", () => {
  it("of Alipay comes before the daily reconciliation", async () => {
    let now = Date.parse("2026-03-02T15:00:00Z")
    await withSandbox({ clock: () => now }, async ({ shop, sandbox }) => {
      const payId = await pay("alipay-spot", shop, sandbox)
      now = Date.parse("2026-03-02T16:00:00Z")
      expect(await act(shop, "reverse.aspx", payId, "1290", { RefNr: "1", UserData: "u" })).toMatchObject({
        Status: "FAILED",
        Code: "21190959",
        RefNr: "1",
        UserData: "u",
      })
      expect(() => sandbox.gatewayAction("T-1", "reverse")).toThrow("reconciliation has run")
      expect(await act(shop, "credit.aspx", payId, "1290")).toMatchObject({ Status: "OK" })
    })
    await withSandbox({}, async ({ shop, sandbox }) => {
      const payId = await pay("alipay-qr", shop, sandbox)
      sandbox.reconcile()
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Code: "21190959" })
    })
  })

  it("of Alipay is no longer possible once a part is credited, of WeChat it takes that credit back", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const alipay = await pay("alipay-spot", shop, sandbox)
      await act(shop, "credit.aspx", alipay, "100")
      expect(await act(shop, "reverse.aspx", alipay, "1290")).toMatchObject({ Code: "21190063" })
    })
    await withSandbox({}, async ({ shop, sandbox }) => {
      const wechat = await pay("wechat-barcode", shop, sandbox)
      await act(shop, "credit.aspx", wechat, "100")
      expect(await act(shop, "reverse.aspx", wechat, "100")).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "captured", amountCred: 0 })
    })
  })

  it("calls off a payment whose wallet still waits: it can be paid no more", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { PayID = "", QRCodeURL = "" } = await shop.call(
        "alipayQRCode.aspx",
        requests.alipayQr(shop, "T-1"),
      )
      expect(await act(shop, "credit.aspx", PayID, "1290")).toMatchObject({ Code: "21190075" })
      expect(await act(shop, "reverse.aspx", PayID, "1289")).toMatchObject({ Code: "21191102" })
      expect(await act(shop, "reverse.aspx", PayID, "1290")).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "reversed" })
      await expect(sandbox.shopper.scan(QRCodeURL, "pay")).rejects.toThrow("the payment is reversed")
      await expect(sandbox.decide("T-1", "pay")).rejects.toThrow("decided already")
    })
    await withSandbox({}, async ({ shop, sandbox }) => {
      const request = requests.alipaySpot(shop, "T-1", { BuyerIDCode: "26" })
      await shop.call("alipayspot.aspx", request)
      expect(sandbox.gatewayAction("T-1", "reverse")).toMatchObject({ state: "reversed" })
    })
  })

  it("of a page that is only open is refused: there the shopper decides", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await fetch(shop.url("wechat.aspx", requests.wechat(shop, "T-1")))
      const payId = sandbox.payment("T-1")?.payId ?? ""
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Code: "22A00075" })
    })
  })
})

describe("the shop's own words in a follow-up", () => {
  it("come back as each table says", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const alipay = await pay("alipay-spot", shop, sandbox)
      const words = { RefNr: "12", UserData: "u" }
      expect(await act(shop, "reverse.aspx", alipay, "1290", words)).toMatchObject(words)
    })
    await withSandbox({}, async ({ shop, sandbox }) => {
      const wechat = await pay("wechat-qr", shop, sandbox)
      const credit = await act(shop, "credit.aspx", wechat, "5000", { refnr: "12", UserData: "u" })
      expect(credit).toMatchObject({ Status: "FAILED", refnr: "12", CodeExt: "PAYERROR" })
      expect(credit).not.toHaveProperty("UserData")
      const reversal = await act(shop, "reverse.aspx", wechat, "1290", { refnr: "12", UserData: "u" })
      expect(Object.keys(reversal).sort()).toEqual(
        ["Code", "Description", "PayID", "Status", "TransID", "XID", "mid"].sort(),
      )
    })
  })
})
