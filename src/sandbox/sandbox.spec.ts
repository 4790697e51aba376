import { ACCOUNT, TestShop } from "./__fixtures__/test-shop"
import { pause, waitFor } from "./__fixtures__/with-sandbox"

import { type Sandbox, startSandbox } from "."

describe("a shop and the sandbox, end to end", () => {
  const shop = new TestShop()
  let sandbox: Sandbox

  beforeAll(async () => {
    await shop.start()
    sandbox = await startSandbox({ accounts: [ACCOUNT], timeFactor: 0.00001 })
    shop.sandbox = sandbox
  })

  beforeEach(() => {
    sandbox.reset()
    shop.received.length = 0
    shop.statuses.length = 0
  })

  afterAll(async () => {
    await sandbox.close()
    await shop.stop()
  })

  it("takes a TWINT payment, tells the shop first, and sends the browser back with the same result", async () => {
    const { redirectTo, payId } = await shop.pay(
      "twint.aspx",
      shop.twint("T-1", { UserData: "cart 7", RefNr: "R_1" }),
    )

    expect(payId).toMatch(/^[0-9a-f]{32}$/)
    expect(shop.received).toHaveLength(1)
    const notice = shop.received[0]!
    expect(notice.contentType).toBe("application/x-www-form-urlencoded; charset=iso-8859-1")
    expect(notice.body).toMatch(/^Len=\d+&Data=[0-9A-F]+$/)
    expect(notice.parameters).toMatchObject({
      mid: "DEMO_MERCHANT",
      PayID: payId,
      TransID: "T-1",
      Status: "OK",
      Code: "00000000",
      UserData: "cart 7",
      RefNr: "R_1",
    })
    expect(notice.parameters["MAC"]).toMatch(/^[0-9A-F]{64}$/)
    expect(redirectTo).toBe(`${shop.baseUrl}/ok?${notice.body}`)
    expect(sandbox.payment("T-1")).toMatchObject({ state: "authorized", amountAuth: 1290, amountCap: 0 })
  })

  it("captures in parts, completes, and credits what was captured", async () => {
    const { payId } = await shop.pay("twint.aspx", shop.twint("T-2"))

    const part = await shop.call("capture.aspx", shop.followUp("T-2", payId, "500", { RefNr: "R" }))
    expect(part).toMatchObject({
      mid: "DEMO_MERCHANT",
      PayID: payId,
      Status: "OK",
      Code: "00000000",
      RefNr: "R",
    })
    expect(part["MAC"]).toBeUndefined()
    const rest = shop.followUp("T-2", payId, "300", { CompleteType: "YES" })
    expect(await shop.call("capture.aspx", rest)).toMatchObject({ Code: "00000000" })
    expect(await shop.call("CAPTURE.ASPX", shop.followUp("T-2", payId, "490"))).toMatchObject({
      Code: "22A10072",
    })
    const credit = await shop.call("credit.aspx", shop.followUp("T-2", payId, "800", { UserData: "u" }))
    expect(credit).toMatchObject({ Status: "OK", UserData: "u" })

    expect(
      await shop.call(
        "inquire.aspx",
        shop.followUp("T-2", payId, "", { Amount: undefined, Currency: undefined }),
      ),
    ).toMatchObject({
      Status: "OK",
      Code: "00000000",
      AmountAuth: "1290",
      AmountCap: "800",
      AmountCred: "800",
      LastStatus: "OK",
    })
  })

  it("takes Alipay at once, credits it, and knows no reversal for it", async () => {
    const { payId, redirectTo } = await shop.pay("alipay.aspx", shop.alipay("A-1"))
    expect(redirectTo).toContain(`${shop.baseUrl}/ok?Len=`)
    expect(sandbox.payment("A-1")).toMatchObject({ state: "captured", amountAuth: 1290, amountCap: 1290 })

    const request = (amount: string) => shop.followUp("A-1", payId, amount, { Currency: "EUR" })
    expect(await shop.call("reverse.aspx", request("1290"))).toMatchObject({
      Status: "FAILED",
      Code: "21190081",
    })
    expect(await shop.call("credit.aspx", request("1291"))).toMatchObject({
      Status: "FAILED",
      Code: "21190074",
    })
    expect(await shop.call("credit.aspx", request("1290"))).toMatchObject({ Status: "OK" })
    expect(sandbox.payment("A-1")).toMatchObject({ state: "credited", amountCred: 1290 })
  })

  it("reverses the last step: first the capture, then the authorization", async () => {
    const { payId } = await shop.pay("twint.aspx", shop.twint("T-3"))
    await shop.call("capture.aspx", shop.followUp("T-3", payId, "500"))

    expect(await shop.call("reverse.aspx", shop.followUp("T-3", payId, "1290"))).toMatchObject({
      Code: "22A11102",
    })
    expect(await shop.call("reverse.aspx", shop.followUp("T-3", payId, "500"))).toMatchObject({
      Status: "OK",
    })
    expect(sandbox.payment("T-3")).toMatchObject({ state: "authorized", amountCap: 0 })
    expect(await shop.call("reverse.aspx", shop.followUp("T-3", payId, "1290"))).toMatchObject({
      Status: "OK",
    })
    expect(sandbox.payment("T-3")).toMatchObject({ state: "reversed", amountAuth: 0 })
  })

  it.each([
    ["decline", "22A10100"],
    ["cancel", "22A10053"],
  ] as const)("sends a shopper who chose %s to URLFailure with %s", async (choice, code) => {
    const { redirectTo } = await shop.pay("twint.aspx", shop.twint("T-4"), choice)
    expect(redirectTo).toContain(`${shop.baseUrl}/failed?`)
    expect(shop.received[0]?.parameters).toMatchObject({ Status: "FAILED", Code: code })
    expect(sandbox.payment("T-4")).toMatchObject({ state: "failed", amountAuth: 0 })
  })

  it("pays and closes the browser: the notify goes out, the browser goes nowhere", async () => {
    const { redirectTo } = await shop.pay("twint.aspx", shop.twint("T-5"), "pay-and-close")
    expect(redirectTo).toBeUndefined()
    expect(shop.received[0]?.parameters).toMatchObject({ TransID: "T-5", Status: "OK" })
  })

  it("leaves a payment open until the wallet decides", async () => {
    const twint = await shop.pay("twint.aspx", shop.twint("T-6"), "request")
    const alipay = await shop.pay("alipay.aspx", shop.alipay("A-6"), "request")
    expect(twint.redirectTo).toContain("/ok?")
    expect(alipay.redirectTo).toContain("/failed?")
    expect(shop.received[0]?.parameters).toMatchObject({ Status: "AUTHORIZE_REQUEST", Code: "62A10985" })

    await sandbox.decide("T-6", "pay")
    expect(shop.received[2]?.parameters).toMatchObject({
      Status: "OK",
      Code: "00000000",
      XID: shop.received[0]?.parameters["XID"],
    })
    await expect(sandbox.decide("T-6", "decline")).rejects.toThrow("decided already")
  })

  it("does not pay twice when the button is pressed twice, also at the same moment", async () => {
    const url = shop.url("twint.aspx", shop.twint("T-7"))
    const results = await Promise.all([1, 2, 3].map(() => sandbox.shopper.pay(url, "pay")))
    expect(new Set(results.map((result) => result.redirectTo)).size).toBe(1)
    expect(sandbox.payment("T-7")?.steps).toHaveLength(1)
    expect(shop.received).toHaveLength(1)
  })

  it("repeats the notify by the table until the shop answers with success", async () => {
    shop.statuses.push(500, 302, 404, 200)
    await shop.pay("twint.aspx", shop.twint("T-8"))
    await waitFor(() => sandbox.notifications().length === 4)
    await pause(60)
    expect(sandbox.notifications().map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 302],
      [3, 404],
      [4, 200],
    ])
    expect(new Set(shop.received.map(({ body }) => body)).size).toBe(1)
  })

  it("returns Plain and Custom in clear behind Data", async () => {
    const { redirectTo } = await shop.pay(
      "twint.aspx",
      shop.twint("T-9", { Plain: "DEMO", Custom: "session=123|id=4 5" }),
    )
    expect(shop.received[0]?.body).toMatch(/&Plain=DEMO&session=123&id=4%205$/)
    expect(redirectTo).toMatch(/&Plain=DEMO&session=123&id=4%205$/)
  })

  it("answers the redirect in clear when the shop did not ask for Response=encrypt", async () => {
    const { redirectTo } = await shop.pay("twint.aspx", shop.twint("T-10", { Response: undefined }))
    const query = new URL(redirectTo ?? "").searchParams
    expect(query.get("Status")).toBe("OK")
    expect(query.get("MAC")).toMatch(/^[0-9A-F]{64}$/)
    expect(shop.received[0]?.body).toMatch(/^Len=/)
  })

  it("answers a finished ReqID from memory and executes nothing", async () => {
    const { payId } = await shop.pay("twint.aspx", shop.twint("T-11"))
    const request = shop.followUp("T-11", payId, "500", { ReqId: "capture-1" })
    const first = await shop.call("capture.aspx", request)
    expect(await shop.call("capture.aspx", request)).toEqual(first)
    expect(sandbox.payment("T-11")).toMatchObject({ amountCap: 500 })
  })

  it("repeats the result of a form whose ReqID is finished", async () => {
    const request = shop.twint("T-12", { ReqID: "form-1" })
    const { redirectTo } = await shop.pay("twint.aspx", request)
    const again = await fetch(shop.url("twint.aspx", request), { redirect: "manual" })
    expect(again.status).toBe(302)
    expect(again.headers.get("location")).toBe(redirectTo)
    expect(sandbox.payment("T-12")?.steps).toHaveLength(1)
  })

  it("refuses a TransID that belongs to another payment, but shows the same page again", async () => {
    const url = shop.url("twint.aspx", shop.twint("T-13"))
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url)).status).toBe(200)
    await expect(shop.pay("twint.aspx", shop.twint("T-13", { Amount: "2000" }))).rejects.toThrow("20170002")
    await sandbox.shopper.pay(url, "pay")
    expect(await (await fetch(url)).text()).toContain("20170002")
  })

  it("finds a payment by TransID for 24 hours", async () => {
    await fetch(shop.url("twint.aspx", shop.twint("T-14")))
    const ask = { MerchantID: "DEMO_MERCHANT", TransID: "T-14" }
    expect(await shop.call("inquire24.aspx", ask)).toMatchObject({ Code: "00000000", AmountAuth: "0" })
    const other = { MerchantID: "DEMO_MERCHANT", TransID: "unknown" }
    expect(await shop.call("inquire24.aspx", other)).toMatchObject({ Status: "FAILED", Code: "20600061" })
  })

  it("simulates by OrderDesc", async () => {
    const declined = await shop.pay("twint.aspx", shop.twint("T-15", { OrderDesc: "Test:0305 mugs" }))
    expect(declined.redirectTo).toContain("/failed?")
    expect(shop.received[0]?.parameters).toMatchObject({ Code: "22A10305" })

    const { payId } = await shop.pay("twint.aspx", shop.twint("T-16", { OrderDesc: "Test: 0000" }))
    expect(await shop.call("capture.aspx", shop.followUp("T-16", payId, "1290"))).toMatchObject({
      Status: "FAILED",
      Description: "DISABLED",
      Code: "22A10071",
    })
    const simulated = shop.followUp("T-16", payId, "1290", { OrderDesc: "Test:0000" })
    expect(await shop.call("capture.aspx", simulated)).toMatchObject({ Status: "OK" })
    expect(sandbox.payment("T-16")).toMatchObject({ simulated: true, amountCap: 1290 })

    const real = await shop.pay("twint.aspx", shop.twint("T-16b"))
    const pretended = shop.followUp("T-16b", real.payId, "1290", { OrderDesc: "Test:0000" })
    expect(await shop.call("capture.aspx", pretended)).toMatchObject({
      Status: "OK",
      Description: "simulated",
    })
    expect(sandbox.payment("T-16b")).toMatchObject({ simulated: false, amountCap: 0 })
  })

  it("keeps books of its own when a person acts at the gateway, and tells nobody", async () => {
    await shop.pay("twint.aspx", shop.twint("T-17"))
    sandbox.gatewayAction("T-17", "capture", 1000)
    expect(sandbox.gatewayAction("T-17", "credit")).toMatchObject({ amountCap: 1000, amountCred: 1000 })
    expect(shop.received).toHaveLength(1)
    expect(() => sandbox.gatewayAction("T-17", "capture", 999_999)).toThrow(
      "more than the 290 that can still be captured",
    )
    expect(() => sandbox.gatewayAction("nobody", "capture")).toThrow("no payment")
  })

  it("sends a notify again, many at once or forged", async () => {
    await shop.pay("twint.aspx", shop.twint("T-18"))
    const genuine = shop.received[0]!
    await sandbox.resendNotify("T-18", { times: 5, concurrent: true })
    expect(shop.received.map(({ body }) => body)).toEqual(Array(6).fill(genuine.body))

    await sandbox.resendNotify("T-18", { tamper: "mac" })
    expect(shop.received[6]?.parameters["MAC"]).toBe("0".repeat(64))
    await sandbox.resendNotify("T-18", { tamper: "mid" })
    expect(shop.received[7]?.parameters["mid"]).toBe("SOMEBODY_ELSE")
    await sandbox.resendNotify("T-18", { tamper: "code" })
    expect(shop.received[8]?.parameters).toMatchObject({ Code: "20600000", MAC: genuine.parameters["MAC"] })
  })
})
