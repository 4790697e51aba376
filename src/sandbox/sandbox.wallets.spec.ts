import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { requests } from "./__fixtures__/requests"
import { pause, waitFor, withSandbox } from "./__fixtures__/with-sandbox"

describe("a code that the shopper scans", () => {
  it("orders an Alipay code, and only the notice says that it was paid", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const request = requests.alipayQr(shop, "Q-1", { UserData: "u", RefNr: "1" })
      const { QRCodeURL = "", ...answer } = await shop.call("alipayQRCode.aspx", request)
      expect(answer).toMatchObject({
        Status: "AUTHORIZE_REQUEST",
        Code: "61190985",
        UserData: "u",
        RefNr: "1",
      })
      expect(answer["MAC"] ?? answer["TID"]).toBeUndefined()
      expect(QRCodeURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/w\/[0-9a-f]{16}$/)
      expect(shop.received).toEqual([])

      const result = await sandbox.shopper.scan(QRCodeURL, "pay")
      expect(result).toEqual({ redirectTo: undefined, payId: answer["PayID"] })
      expect(shop.received[0]?.parameters).toMatchObject({
        PayID: answer["PayID"],
        Status: "OK",
        Code: "00000000",
        UserData: "u",
        RefNr: "1",
        MAC: expect.stringMatching(/^[0-9A-F]{64}$/),
        TID: expect.stringMatching(/^\d{28}$/),
      })
      expect(sandbox.payment("Q-1")).toMatchObject({ method: "alipay-qr", state: "captured" })
      await expect(sandbox.shopper.scan(QRCodeURL, "pay")).rejects.toThrow("the wallet is done")
    })
  })

  it("orders a WeChat code in its own words, which hold 64 characters", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { QRCodeUrl = "", ...answer } = await shop.call(
        "wechatQRCode.aspx",
        requests.wechatQr(shop, "Q-1", { refnr: "77" }),
      )
      expect(answer).toMatchObject({ Status: "AUTHORIZE_REQUEST", Channel: "QRCode", refnr: "77" })
      expect(QRCodeUrl.length).toBeLessThanOrEqual(64)
      await sandbox.shopper.scan(QRCodeUrl, "decline")
      expect(shop.received[0]?.parameters).toMatchObject({
        Status: "FAILED",
        Code: "22A00100",
        CodeExt: "NOTENOUGH",
        refnr: "77",
      })
    })
  })

  it("is refused without a code in the answer", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const simulated = requests.wechatQr(shop, "Q-1", { OrderDesc: "Test:0100" })
      const answer = await shop.call("wechatQRCode.aspx", simulated)
      expect(answer).toMatchObject({ Status: "FAILED", Code: "22A00100" })
      expect(answer["QRCodeUrl"]).toBeUndefined()
      sandbox.addFault({ kind: "refuse", endpoint: "alipayQRCode.aspx" })
      const refused = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "Q-2"))
      expect(refused).toMatchObject({ Status: "FAILED", Code: "21190100" })
      expect(refused["QRCodeURL"]).toBeUndefined()
    })
  })

  it("can be left open with the password still to come, and decided later", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { QRCodeURL = "" } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "Q-1"))
      await sandbox.shopper.scan(QRCodeURL, "request")
      expect(shop.received[0]?.parameters).toMatchObject({ Status: "AUTHORIZE_REQUEST" })
      await sandbox.shopper.scan(QRCodeURL, "cancel")
      expect(shop.received[1]?.parameters).toMatchObject({ Status: "FAILED", Code: "21190053" })
    })
  })

  it("repeats its notice by the table", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      shop.statuses.push(500, 503)
      const { QRCodeURL = "" } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "Q-1"))
      await sandbox.shopper.scan(QRCodeURL, "pay-and-close")
      await waitFor(() => sandbox.notifications().length === 3)
      expect(sandbox.notifications().map(({ status }) => status)).toEqual([500, 503, 200])
    })
  })

  it("notifies the address of the contract when the request names none", async () => {
    await withSandbox(
      { account: { notifyUrl: "http://localhost:1/contract" } },
      async ({ shop, sandbox }) => {
        const request = requests.alipayQr(shop, "Q-1", { URLNotify: undefined })
        const { QRCodeURL = "" } = await shop.call("alipayQRCode.aspx", request)
        await sandbox.shopper.scan(QRCodeURL, "pay")
        expect(sandbox.notifications()[0]).toMatchObject({ url: "http://localhost:1/contract" })
      },
    )
  })

  it("runs out after TimeOut: the shop is told, the wallet pays no more", async () => {
    let now = Date.UTC(2026, 2, 1)
    await withSandbox({ clock: () => now }, async ({ shop, sandbox }) => {
      const { QRCodeUrl = "" } = await shop.call(
        "wechatQRCode.aspx",
        requests.wechatQr(shop, "Q-1", { TimeOut: "5" }),
      )
      now += 5 * 60_000 - 1
      expect(sandbox.payment("Q-1")).toMatchObject({ state: "requested" })
      now += 1
      await waitFor(() => shop.received.length === 1)
      expect(shop.received[0]?.parameters).toMatchObject({ Status: "FAILED", Code: "22A00073" })
      await expect(sandbox.shopper.scan(QRCodeUrl, "pay")).rejects.toThrow("the payment is failed")
      await pause(300)
      expect(shop.received).toHaveLength(1)
    })
  })

  it("leads a phone to the address that the sandbox is told", async () => {
    await withSandbox({ publicUrl: "http://10.0.0.7:9100" }, async ({ shop }) => {
      const { QRCodeURL } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "Q-1"))
      expect(QRCodeURL).toMatch(/^http:\/\/10\.0\.0\.7:9100\/w\/[0-9a-f]{16}$/)
    })
  })

  it("goes on after a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sandbox-wallet-"))
    const stateFile = join(folder, "state.json")
    let path = ""
    await withSandbox({ stateFile }, async ({ shop }) => {
      const request = requests.alipayQr(shop, "Q-1", { URLNotify: undefined })
      const { QRCodeURL = "" } = await shop.call("alipayQRCode.aspx", request)
      path = new URL(QRCodeURL).pathname
    })
    await withSandbox({ stateFile }, async ({ sandbox }) => {
      await sandbox.shopper.scan(new URL(path, sandbox.url).href, "pay")
      expect(sandbox.payment("Q-1")).toMatchObject({ state: "captured" })
    })
    rmSync(folder, { recursive: true })
  })
})

describe("a payment in the shop's app", () => {
  it("hands Alipay's RequestString over; the notice has no MAC", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { RequestString = "", ...answer } = await shop.call(
        "alipayApp.aspx",
        requests.alipayApp(shop, "P-1", { UserData: "u" }),
      )
      expect(answer).toMatchObject({ Status: "AUTHORIZE_REQUEST", Code: "61190985", UserData: "u" })
      expect(await sandbox.shopper.openApp(RequestString, "pay")).toMatchObject({ payId: answer["PayID"] })
      const notice = shop.received[0]?.parameters ?? {}
      expect(notice).toMatchObject({ Status: "OK", Code: "00000000", UserData: "u" })
      expect(notice).not.toHaveProperty("MAC")
    })
  })

  it("hands WeChat's PrepayID over by channel APP, which the document also calls INAPP", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      for (const [transId, Channel] of [
        ["P-1", "APP"],
        ["P-2", "INAPP"],
      ] as const) {
        const request = requests.wechat(shop, transId, {
          Channel,
          UserData: "u",
          Plain: "p",
          Custom: "a=1|b=2",
        })
        const body = await shop.callRaw("wechat.aspx", shop.query(request))
        expect(body).toMatch(/^Len=\d+&Data=[0-9A-F]+&Plain=p&a=1&b=2$/)
        const { PrepayID = "", ...answer } = shop.readSealed(body)
        // The table has only OK and FAILED: the order is accepted, but nothing is paid.
        expect(answer).toMatchObject({ Status: "OK", Code: "00000000" })
        expect(answer["MAC"]).toMatch(/^[0-9A-F]{64}$/)
        expect(sandbox.payment(transId)).toMatchObject({
          method: "wechat-app",
          state: "requested",
          amountCap: 0,
        })

        const { redirectTo } = await sandbox.shopper.openApp(PrepayID, "pay")
        expect(redirectTo).toBeUndefined()
        const notice = shop.received.at(-1)?.parameters ?? {}
        expect(notice).toMatchObject({ TransID: transId, Status: "OK", PrepayID })
        expect(notice).not.toHaveProperty("UserData")
      }
    })
  })

  it("answers the order with the Status that the account wants", async () => {
    await withSandbox({ account: { orderStatus: "OK" } }, async ({ shop }) => {
      expect(await shop.call("alipayApp.aspx", requests.alipayApp(shop, "P-1"))).toMatchObject({
        Status: "OK",
      })
      expect(await shop.call("wechatQRCode.aspx", requests.wechatQr(shop, "P-2"))).toMatchObject({
        Status: "AUTHORIZE_REQUEST",
      })
    })
    await withSandbox({ account: { orderStatus: "AUTHORIZE_REQUEST" } }, async ({ shop }) => {
      const request = requests.wechat(shop, "P-1", { Channel: "APP" })
      expect(await shop.call("wechat.aspx", request)).toMatchObject({ Status: "AUTHORIZE_REQUEST" })
    })
  })

  it("knows no string of another gateway", async () => {
    await withSandbox({}, async ({ sandbox }) => {
      await expect(sandbox.shopper.openApp("alipay_sdk=x", "pay")).rejects.toThrow(
        "No payment belongs to this",
      )
      expect((await fetch(`${sandbox.url}w/${"0".repeat(16)}`)).status).toBe(404)
    })
  })

  it("shows a page where a person hands the string over", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { RequestString = "" } = await shop.call("alipayApp.aspx", requests.alipayApp(shop, "P-1"))
      expect(await (await fetch(`${sandbox.url}sandbox/app`)).text()).toContain('data-test="app-string"')
      const wallet = await fetch(
        `${sandbox.url}sandbox/app?${new URLSearchParams({ text: RequestString }).toString()}`,
      )
      expect(await wallet.text()).toContain('data-test="wallet-payment"')
    })
  })
})
