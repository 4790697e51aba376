import { requests } from "./__fixtures__/requests"
import { withSandbox } from "./__fixtures__/with-sandbox"

import type { Sandbox } from "."

const api = async (sandbox: Sandbox, method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${sandbox.url}sandbox/api/${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

describe("the sandbox over HTTP", () => {
  it("ends the time of an open payment: it failed at the gateway, and the shop is told", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await sandbox.shopper.pay(shop.url("twint.aspx", shop.twint("T-1")), "request")
      const ended = await api(sandbox, "POST", "decide", { transId: "T-1", choice: "expire" })
      expect(ended.body).toMatchObject({
        state: "failed",
        steps: [{ by: "gateway", description: "not paid in time" }],
      })
      expect(shop.received.at(-1)?.parameters).toMatchObject({ TransID: "T-1", Status: "FAILED" })
    })
  })

  it("tells and does all that the object can", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const formUrl = shop.url("twint.aspx", shop.twint("T/1"))
      expect(await api(sandbox, "POST", "shopper", { formUrl, choice: "request" })).toMatchObject({
        status: 200,
      })
      const decided = await api(sandbox, "POST", "decide", { transId: "T/1", choice: "pay" })
      expect(decided.body).toMatchObject({ state: "authorized" })
      const captured = await api(sandbox, "POST", "gateway-action", {
        transId: "T/1",
        action: "capture",
        amount: 200,
      })
      expect(captured.body).toMatchObject({ amountCap: 200 })
      expect((await api(sandbox, "POST", "resend-notify", { transId: "T/1", times: 2 })).body).toHaveLength(2)
      expect((await api(sandbox, "GET", "payments/T%2F1")).body).toEqual(
        structuredClone(strip(sandbox.payment("T/1"))),
      )
      expect((await api(sandbox, "GET", "payments")).body).toHaveLength(1)
      expect((await api(sandbox, "GET", "notifications")).body).toHaveLength(4)
      expect((await api(sandbox, "GET", "requests")).body).toMatchObject([
        {
          endpoint: "twint.form",
          merchantId: "DEMO_MERCHANT",
          parameters: { TransID: "T/1" },
          accepted: true,
        },
        { endpoint: "twint.submit" },
      ])
      await api(sandbox, "POST", "reset")
      expect((await api(sandbox, "GET", "payments")).body).toEqual([])
    })
  })

  it("tells and ends late work, and changes assumptions", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      await api(sandbox, "POST", "faults", {
        kind: "pending",
        endpoint: "capture.aspx",
        times: "until-cleared",
      })
      const capture = () => shop.call("capture.aspx", shop.followUp("T-1", payId, "100"))
      const { XID } = await capture()
      const late = [{ id: XID, transId: "T-1", payId, action: "capture", amount: 100, fails: false }]
      expect((await api(sandbox, "GET", "late")).body).toMatchObject(late)
      expect((await api(sandbox, "POST", "late/execute", { id: "T-1" })).body).toMatchObject(late)
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 100 })
      expect((await api(sandbox, "POST", "late/execute", { id: "T-1" })).status).toBe(409)
      await capture()
      expect((await api(sandbox, "POST", "late/fail", { id: payId, code: "22A10951" })).status).toBe(200)
      expect(sandbox.payment("T-1")?.steps.at(-1)).toMatchObject({ status: "FAILED", code: "22A10951" })

      await api(sandbox, "DELETE", "faults")
      await api(sandbox, "POST", "assumptions", {
        reverseAfterCapture: "refused",
        merchantId: "DEMO_MERCHANT",
      })
      expect(await shop.call("reverse.aspx", shop.followUp("T-1", payId, "100"))).toMatchObject({
        Code: "22A10063",
      })
      expect((await api(sandbox, "POST", "assumptions", { reqId: "sometimes" })).status).toBe(400)
      expect((await api(sandbox, "POST", "faults", { kind: "html", code: "22A10951" })).body).toEqual({
        error: expect.stringContaining("means nothing for html"),
      })
    })
  })

  it("scans codes, opens apps, keeps subscriptions and reconciles", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { QRCodeURL } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "Q-1"))
      const scanned = await api(sandbox, "POST", "shopper/scan", { qrCodeUrl: QRCodeURL, choice: "pay" })
      expect(scanned.body).toEqual({ payId: sandbox.payment("Q-1")?.payId })
      const { RequestString } = await shop.call("alipayApp.aspx", requests.alipayApp(shop, "P-1"))
      await api(sandbox, "POST", "shopper/app", { requestString: RequestString, choice: "pay" })
      const { PrepayID } = await shop.call("wechat.aspx", requests.wechat(shop, "P-2", { Channel: "APP" }))
      await api(sandbox, "POST", "shopper/app", { prepayId: PrepayID, choice: "decline" })
      expect(sandbox.payments().map(({ state }) => state)).toEqual(["captured", "captured", "failed"])

      const input = { aboId: "S-1", amount: 500, startDate: "20260101", endDate: "20261231", interval: 7 }
      const subscription = { ...input, merchantId: "DEMO_MERCHANT", active: true, stopped: false }
      expect((await api(sandbox, "POST", "subscriptions", input)).body).toEqual(subscription)
      expect((await api(sandbox, "POST", "subscriptions", input)).status).toBe(409)
      expect((await api(sandbox, "GET", "subscriptions")).body).toEqual([subscription])
      expect((await api(sandbox, "POST", "subscriptions/stop", { aboId: "S-1" })).body).toMatchObject({
        stopped: true,
      })
      expect(await (await fetch(sandbox.url)).text()).toContain('data-abo-id="S-1"')
      expect((await api(sandbox, "POST", "reconcile")).body).toEqual({ ok: true })
      expect(() => sandbox.gatewayAction("Q-1", "reverse")).toThrow("reconciliation has run")
    })
  })

  it("adds and clears faults", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const ask = shop.query({ MerchantID: "DEMO_MERCHANT", TransID: "T-1" })
      await api(sandbox, "POST", "faults", { kind: "empty", endpoint: "inquire24" })
      expect(await shop.callRaw("inquire24.aspx", ask)).toBe("")
      await api(sandbox, "POST", "faults", { kind: "empty" })
      await api(sandbox, "DELETE", "faults")
      expect(await shop.callRaw("inquire24.aspx", ask)).toMatch(/^Len=/)
    })
  })

  it.each([
    [400, "POST", "faults", { kind: "meteor" }],
    [400, "POST", "decide", "no object"],
    [409, "POST", "decide", { transId: "nobody", choice: "pay" }],
    [400, "POST", "shopper/app", { choice: "pay" }],
    [400, "POST", "subscriptions", { aboId: "S-1" }],
    [409, "POST", "subscriptions/stop", { aboId: "S-1" }],
    [409, "GET", "payments/nobody", undefined],
    [404, "GET", "nothing", undefined],
  ])("answers %d to %s %s when it cannot", async (status, method, path, body) => {
    await withSandbox({}, async ({ sandbox }) => {
      const answer = await api(sandbox, method, path, body)
      expect(answer.status).toBe(status)
      expect(answer.body).toHaveProperty("error")
    })
  })

  it("takes a body that is no JSON for an error of the caller, and none above 256 kB", async () => {
    await withSandbox({}, async ({ sandbox }) => {
      const post = (body: string) => fetch(`${sandbox.url}sandbox/api/decide`, { method: "POST", body })
      expect((await post("{")).status).toBe(400)
      expect((await post("x".repeat(300 * 1024))).status).toBe(413)
    })
  })

  it("shows a person every payment and what can be done with it", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      expect(await (await fetch(sandbox.url)).text()).toContain("No payments yet")
      await fetch(shop.url("twint.aspx", shop.twint("T-1")))
      expect(await (await fetch(sandbox.url)).text()).toContain('data-trans-id="T-1"')

      const page = `${sandbox.url}sandbox/payments/${sandbox.payment("T-1")?.payId}`
      const press = async (action: string) =>
        (await fetch(page, { method: "POST", body: new URLSearchParams({ action }) })).text()
      expect(await (await fetch(page)).text()).toContain('data-test="decide-pay"')
      expect(await press("decide-pay")).toContain("Paid.")
      expect(await press("resend-notify")).toContain("the shop answered 200")
      expect(await press("capture")).toContain("Done.")
      expect(await press("capture")).toContain("nothing is left")
      expect(await press("credit")).toContain(">credited<")
      expect(await press("reverse")).toContain(">captured<")
      expect(await press("dance")).toContain("There is no such action.")
      expect((await fetch(`${sandbox.url}sandbox/payments/unknown`)).status).toBe(404)
      expect((await fetch(`${sandbox.url}unknown.aspx`)).status).toBe(404)
      expect((await fetch(`${sandbox.url}sandbox/pay/twint.aspx`)).status).toBe(404)
    })
  })

  it("shows a person the wallet of a payment that waits for it, and lets it be called off", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await shop.call("alipayspot.aspx", requests.alipaySpot(shop, "S-1", { BuyerIDCode: "26" }))
      const page = `${sandbox.url}sandbox/payments/${sandbox.payment("S-1")?.payId}`
      const markup = await (await fetch(page)).text()
      const wallet = /<a href="([^"]*)" data-test="wallet">/.exec(markup)?.[1] ?? ""
      expect(await (await fetch(new URL(wallet, sandbox.url))).text()).toContain('data-test="pay"')
      const press = { method: "POST", body: new URLSearchParams({ action: "reverse" }) }
      expect(await (await fetch(page, press)).text()).toContain(">reversed<")
      expect(await (await fetch(new URL(wallet, sandbox.url))).text()).toContain('data-state="reversed"')
    })
  })

  it("opens the form by GET and by POST", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const body = new URLSearchParams(shop.query(shop.twint("T-1")))
      const page = await fetch(`${sandbox.url}TWINT.aspx`, { method: "POST", body })
      expect(await page.text()).toContain('data-test="pay"')
      const german = await fetch(`${shop.url("twint.aspx", shop.twint("T-2"))}&Language=de`)
      expect(await german.text()).toMatch(/12,90\sCHF bezahlen/)
    })
  })
})

const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
