import { blowfishCipher, formatParameters, seal } from "../paygate/wire"

import { ACCOUNT, TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

import { startSandbox } from "."

const body = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

describe("what the gateway refuses", () => {
  it("answers in clear when it has no key in common with the shop", async () => {
    await withSandbox({}, async ({ shop }) => {
      const unknown = await shop.callRaw(
        "capture.aspx",
        body({ MerchantID: "NOBODY", Len: "5", Data: "66c1ebe9e2c89023" }),
      )
      expect(unknown).toBe(
        "mid=NOBODY&Status=FAILED&Description=MerchantID: NOBODY is not known here&Code=20160003",
      )
      expect(await shop.callRaw("capture.aspx", "")).toContain("Code=20100003")
      const noData = await shop.callRaw("capture.aspx", body({ MerchantID: "DEMO_MERCHANT", Len: "5" }))
      expect(noData).toContain("Code=20100007")

      const foreign = seal({ PayID: "1" }, { cipher: blowfishCipher("another key"), charset: "utf-8" })
      for (const Data of [foreign.Data, "zz", "abc", "66c1"]) {
        const answer = await shop.callRaw(
          "capture.aspx",
          body({ MerchantID: "DEMO_MERCHANT", Len: "7", Data }),
        )
        expect(answer).toContain("Code=20010007")
      }
    })
  })

  it("answers encrypted when only Len or a parameter is wrong", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const query = new URLSearchParams(shop.query(shop.followUp("T-1", "a".repeat(32), "100")))
      query.set("Len", "9999")
      expect(shop.readSealed(await shop.callRaw("capture.aspx", query.toString()))).toMatchObject({
        mid: "DEMO_MERCHANT",
        Status: "FAILED",
        Code: "20120008",
      })
      expect(await shop.call("capture.aspx", shop.followUp("T-1", "a".repeat(32), "100"))).toMatchObject({
        PayID: "a".repeat(32),
        XID: "0".repeat(32),
        TransID: "T-1",
        Code: "20600061",
      })
      expect(await shop.call("capture.aspx", shop.followUp("T-1", "short", "100"))).toMatchObject({
        Code: "20130001",
      })
      expect(sandbox.requests().map(({ accepted }) => accepted)).toEqual([false, false, false])
    })
  })

  it("refuses the same parameter twice", async () => {
    await withSandbox({}, async ({ shop }) => {
      const cipher = blowfishCipher(ACCOUNT.encryptionKey)
      const text = `${formatParameters(shop.followUp("T-1", "a".repeat(32), "100"))}&amount=200`
      const bytes = Buffer.from(text, "latin1")
      const fields = { MerchantID: "DEMO_MERCHANT", Len: String(bytes.length), Data: cipher.encrypt(bytes) }
      const answer = await shop.callRaw("capture.aspx", body(fields))
      expect(shop.readSealed(answer)).toMatchObject({ Code: "20170005" })
    })
  })

  it("checks the MAC of a server call, but lets an inquiry go without", async () => {
    await withSandbox({}, async ({ shop }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      const request = (MAC: string | undefined) => shop.followUp("T-1", payId, "1290", { MAC })
      expect(await shop.call("capture.aspx", request(undefined))).toMatchObject({ Code: "20100044" })
      expect(await shop.call("capture.aspx", request("0".repeat(64)))).toMatchObject({ Code: "20120044" })
      const ask = { MerchantID: "DEMO_MERCHANT", PayID: payId, TransID: "T-1" }
      expect(await shop.call("inquire.aspx", ask)).toMatchObject({ Code: "00000000", AmountAuth: "1290" })
      expect(await shop.call("inquire.aspx", { ...ask, MAC: "0".repeat(64) })).toMatchObject({
        Code: "20120044",
      })
    })
  })

  it("shows the page despite a wrong MAC and refuses at the button, without a payment", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const url = shop.url("twint.aspx", shop.twint("T-1", { MAC: "0".repeat(64) }))
      expect((await fetch(url)).status).toBe(200)
      await expect(sandbox.shopper.pay(url, "pay")).rejects.toThrow("20120044 MAC: is wrong")
      await expect(shop.pay("twint.aspx", shop.twint("T-2", { MAC: undefined }))).rejects.toThrow("20100044")
      expect(sandbox.payments()).toEqual([])
      expect(shop.received).toEqual([])
    })
  })

  it("takes a request without MAC when the contract does not want one, never a wrong one", async () => {
    await withSandbox({ account: { requireMac: false } }, async ({ shop }) => {
      await shop.pay("twint.aspx", shop.twint("T-1", { MAC: undefined }))
      await expect(shop.pay("twint.aspx", shop.twint("T-2", { MAC: "x" }))).rejects.toThrow("20120044")
    })
  })

  it("shows an error page with Code and reason before a payment exists", async () => {
    await withSandbox({ account: { methods: ["alipay"] } }, async ({ shop, sandbox }) => {
      const page = await fetch(
        shop.url("alipay.aspx", shop.alipay("A-1", { Currency: "CNY", OrderDesc: "<b>x</b>" })),
      )
      expect(page.status).toBe(400)
      expect(await page.text()).toContain("a cross-border merchant cannot take CNY")
      await expect(shop.pay("twint.aspx", shop.twint("T-1"))).rejects.toThrow("22A10060 TWINT is not active")
      expect(sandbox.payments()).toEqual([])
    })
  })

  it("takes TWINT at the file of the contract only, and over PPRO with the shopper's name", async () => {
    const named = { AccOwner: "Erika Muster" }
    await withSandbox({}, async ({ shop }) => {
      await expect(shop.pay("twintpp.aspx", shop.twint("T-1", named))).rejects.toThrow("TWINT is not active")
    })
    await withSandbox({ account: { twint: "ppro" } }, async ({ shop, sandbox }) => {
      await expect(shop.pay("twint.aspx", shop.twint("T-1"))).rejects.toThrow("TWINT is not active")
      await expect(shop.pay("twintpp.aspx", shop.twint("T-2"))).rejects.toThrow("AccOwner")
      await shop.pay("twintpp.aspx", shop.twint("T-3", named))
      expect(sandbox.payments()).toMatchObject([{ amountCap: 1290 }])
    })
  })

  it("writes nothing of the shop into the page unescaped", async () => {
    await withSandbox({}, async ({ shop }) => {
      const page = await fetch(
        shop.url("twint.aspx", shop.twint("T-1", { OrderDesc: "<script>alert(1)</script>" })),
      )
      const markup = await page.text()
      expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
      expect(markup).not.toContain("<script")
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'")
    })
  })

  it("keeps the payments of one merchant from another", async () => {
    const other = { merchantId: "OTHER", encryptionKey: "another key 1234", hmacKey: "another hmac" }
    const sandbox = await startSandbox({ accounts: [ACCOUNT, other] })
    const shop = new TestShop(ACCOUNT, sandbox)
    const stranger = new TestShop(other, sandbox)
    const { payId } = await shop.pay("alipay.aspx", shop.alipay("A-1", { URLNotify: undefined }))
    const credit = stranger.followUp("A-1", payId, "1290", { Currency: "EUR" })
    expect(await stranger.call("credit.aspx", credit)).toMatchObject({ Status: "FAILED", Code: "20600061" })
    const ask = { MerchantID: "OTHER", TransID: "A-1" }
    expect(await stranger.call("inquire24.aspx", ask)).toMatchObject({ Status: "FAILED", Code: "20600061" })
    await sandbox.close()
  })

  it("counts Len in characters only when lenient", async () => {
    const utf8 = (shop: TestShop) => {
      const cipher = blowfishCipher(ACCOUNT.encryptionKey)
      const text = formatParameters(shop.twint("T-1", { OrderDesc: "Thé" }))
      const fields = {
        MerchantID: "DEMO_MERCHANT",
        Len: String(text.length),
        Data: cipher.encrypt(Buffer.from(text)),
      }
      return `twint.aspx?${body(fields)}`
    }
    await withSandbox({}, async ({ shop, sandbox }) => {
      await expect(sandbox.shopper.pay(sandbox.url + utf8(shop), "pay")).rejects.toThrow("20120008")
    })
    await withSandbox({ strict: false }, async ({ shop, sandbox }) => {
      await sandbox.shopper.pay(sandbox.url + utf8(shop), "pay")
      expect(sandbox.payment("T-1")).toMatchObject({ orderDesc: "Thé", state: "authorized" })
    })
  })
})
