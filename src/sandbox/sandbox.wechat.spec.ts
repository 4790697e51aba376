import { requests, W2A } from "./__fixtures__/requests"
import { waitFor, withSandbox } from "./__fixtures__/with-sandbox"

const noRedirects = { redirect: "manual" } as const

describe("WeChat's form", () => {
  it("shows a code on the page; the wallet decides, the page takes the browser back", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const form = shop.url("wechat.aspx", requests.wechat(shop, "W-1", { refnr: "9", UserData: "u" }))
      const page = await fetch(form)
      const markup = await page.text()
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'")
      expect(markup).toContain("<svg")
      const walletUrl = /data-qr="([^"]*)"/.exec(markup)?.[1] ?? ""
      const payId = sandbox.payment("W-1")?.payId ?? ""
      const watch = async () => (await fetch(`${sandbox.url}sandbox/watch/${payId}`)).text()
      const back = `${sandbox.url}sandbox/back/${payId}`
      expect(await watch()).toBe("open")
      expect((await fetch(back, noRedirects)).status).toBe(404)

      expect(await sandbox.shopper.scan(walletUrl, "pay")).toEqual({ payId, redirectTo: undefined })
      expect(shop.received[0]?.parameters).toMatchObject({
        Status: "OK",
        Code: "00000000",
        refnr: "9",
        UserData: "u",
        MAC: expect.any(String),
      })
      expect(shop.received[0]?.parameters).not.toHaveProperty("PrepayID")
      expect(await watch()).toBe("decided")
      const redirect = (await fetch(back, noRedirects)).headers.get("location")
      expect(redirect).toBe(`${shop.baseUrl}/ok?${shop.received[0]?.body}`)
    })
  })

  it("keeps the page waiting until the shop answered the first notice", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const form = shop.url("wechat.aspx", requests.wechat(shop, "W-1"))
      const walletUrl = /data-qr="([^"]*)"/.exec(await (await fetch(form)).text())?.[1] ?? ""
      const payId = sandbox.payment("W-1")?.payId ?? ""
      shop.beforeAnswer = async () => {
        const answer = await fetch(`${sandbox.url}sandbox/watch/${payId}`)
        expect(await answer.text()).toBe("open")
        expect(sandbox.payment("W-1")).toMatchObject({ state: "captured" })
      }
      await sandbox.shopper.scan(walletUrl, "pay")
      expect(shop.received).toHaveLength(1)
      await waitFor(() => sandbox.notifications()[0]?.status === 200)
    })
  })

  it("can be decided on the page itself, in every channel", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      for (const [transId, channel] of [
        ["W-1", { Channel: "QRCode" }],
        ["W-2", W2A],
        ["W-3", { Channel: "JSAPI" }],
      ] as const) {
        const { redirectTo } = await shop.pay("wechat.aspx", requests.wechat(shop, transId, channel))
        expect(redirectTo).toContain(`${shop.baseUrl}/ok?Len=`)
        expect(sandbox.payment(transId)).toMatchObject({ method: "wechat", state: "captured" })
      }
    })
  })

  it("switches to the app with W2A, which leads back to the shop by itself", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const markup = await (await fetch(shop.url("wechat.aspx", requests.wechat(shop, "W-1", W2A)))).text()
      const path = /<a class="button main" href="([^"]*)" data-test="open-app"/.exec(markup)?.[1] ?? ""
      const { redirectTo } = await sandbox.shopper.scan(new URL(path, sandbox.url).href, "cancel")
      expect(redirectTo).toContain(`${shop.baseUrl}/failed?Len=`)
      expect(shop.received[0]?.parameters).toMatchObject({
        Status: "FAILED",
        Code: "22A00053",
        CodeExt: "USERCANCEL",
      })
    })
  })

  it("is shown inside WeChat with JSAPI, and loads no script there", async () => {
    await withSandbox({}, async ({ shop }) => {
      const page = await fetch(shop.url("wechat.aspx", requests.wechat(shop, "W-1", { Channel: "JSAPI" })))
      const markup = await page.text()
      expect(markup).toContain('data-test="inside-app"')
      expect(markup).not.toContain("<script")
      expect(page.headers.get("content-security-policy")).not.toContain("script-src")
    })
  })

  it.each([
    ["20160085", { Channel: "FAX" }],
    ["20101348", { ...W2A, ShopSystem: undefined }],
    ["20161348", { ...W2A, ShopSystem: "Symbian" }],
    ["20100000", { ...W2A, ShopName: undefined }],
    ["20100000", { ...W2A, ShopURL: undefined }],
    ["20122206", { TimeOut: "4" }],
    ["2011003D", { IPAddr: "::1" }],
    ["20160990", { Limit: "yes" }],
    ["20160006", { Currency: "CHF" }],
    ["20160006", { Currency: "CNY" }],
    ["20110011", { OrderDesc: "mug + tea" }],
    ["20110012", { OrderDesc2: "mug;2" }],
    ["20110032", { refnr: "R1" }],
    ["20141389", { GoodsCategory: "x".repeat(33) }],
  ])("is refused with %s for %j", async (code, overrides) => {
    await withSandbox({}, async ({ shop }) => {
      await expect(shop.pay("wechat.aspx", requests.wechat(shop, "W-1", overrides))).rejects.toThrow(code)
    })
  })

  it("takes CNY alone from a merchant in China", async () => {
    await withSandbox({ account: { wechatDomestic: true } }, async ({ shop }) => {
      await shop.pay("wechat.aspx", requests.wechat(shop, "W-1", { Currency: "CNY" }))
      await expect(shop.pay("wechat.aspx", requests.wechat(shop, "W-2"))).rejects.toThrow(
        "a domestic merchant takes CNY only",
      )
    })
  })
})

describe("paths", () => {
  it("give an endpoint more names, for WeChat's lost ones", async () => {
    const paths = { "wechatSpot.aspx": "wechat.barcode", "qr.aspx": "wechat.qr" } as const
    await withSandbox({ paths }, async ({ shop, sandbox }) => {
      const scanned = requests.wechatBarcode(shop, "B-1")
      expect(await shop.call("wechatspot.ASPX", scanned)).toMatchObject({ Status: "OK" })
      expect(await shop.call("wechatBarcode.aspx", requests.wechatBarcode(shop, "B-2"))).toMatchObject({
        Status: "OK",
      })
      expect(await shop.call("qr.aspx", requests.wechatQr(shop, "Q-1"))).toHaveProperty("QRCodeUrl")
      expect(await (await fetch(sandbox.url)).text()).toContain("wechatSpot.aspx = wechat.barcode")
    })
  })
})
