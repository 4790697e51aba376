import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { waitFor, withSandbox } from "./__fixtures__/with-sandbox"

const EUR = { Currency: "EUR" }
const spot = (shop: TestShop, transId: string, prefix: string) =>
  shop.call(
    "alipayspot.aspx",
    requests.alipaySpot(shop, transId, { BuyerIDCode: `${prefix}0000000000000000` }),
  )
const inquiry = (shop: TestShop, transId: string, payId = "") => shop.followUp(transId, payId, "1290", EUR)

describe("a code that the shop scans", () => {
  it("pays an Alipay Spot payment at once, without MAC and without a notice", async () => {
    await withSandbox(
      { account: { notifyUrl: "https://shop.example/notify" } },
      async ({ shop, sandbox }) => {
        const request = requests.alipaySpot(shop, "S-1", { UserData: "desk 3", RefNr: "4711" })
        const answer = await shop.call("alipayspot.aspx", request)
        expect(answer).toEqual({
          mid: "DEMO_MERCHANT",
          PayID: expect.stringMatching(/^[0-9a-f]{32}$/),
          XID: expect.stringMatching(/^[0-9a-f]{32}$/),
          TransID: "S-1",
          RefNr: "4711",
          Status: "OK",
          Description: "success",
          Code: "00000000",
          UserData: "desk 3",
          TID: expect.stringMatching(/^\d{28}$/),
        })
        expect(sandbox.payment("S-1")).toMatchObject({ method: "alipay-spot", state: "captured" })
        expect(sandbox.notifications()).toEqual([])
      },
    )
  })

  it("waits for the password until somebody decides, and inquireExt tells", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { PayID, ...begun } = await spot(shop, "S-1", "26")
      expect(begun).toMatchObject({ Status: "AUTHORIZE_REQUEST", Code: "61190985" })
      const ask = () => shop.call("inquireExt.aspx", inquiry(shop, "S-1", PayID))
      expect(await ask()).toMatchObject({ Status: "AUTHORIZE_REQUEST", Code: "61190985" })
      await sandbox.decide("S-1", "pay")
      const paid = await ask()
      expect(paid).toMatchObject({ Status: "OK", Code: "00000000", PayID, TransID: "S-1" })
      expect(paid["TID"] ?? paid["MAC"]).toBeUndefined()
      expect(await shop.call("inquire.aspx", inquiry(shop, "S-1", PayID))).toMatchObject({
        AmountCap: "1290",
      })
    })
  })

  it("has the password typed after a while, also over a pause", async () => {
    let now = Date.UTC(2026, 2, 1)
    await withSandbox({ clock: () => now, passwordAfterMs: 5_000 }, async ({ shop, sandbox }) => {
      await spot(shop, "S-1", "27")
      expect(sandbox.payment("S-1")).toMatchObject({ state: "requested" })
      now += 4_999
      expect(sandbox.payment("S-1")).toMatchObject({ state: "requested" })
      now += 1
      expect(sandbox.payment("S-1")).toMatchObject({ state: "captured" })
    })
    await withSandbox({ passwordAfterMs: 0 }, async ({ shop, sandbox }) => {
      await shop.call("wechatBarcode.aspx", requests.wechatBarcode(shop, "B-1", { BuyerIDcode: "12" }))
      await waitFor(() => sandbox.payments()[0]?.state === "captured")
    })
  })

  it("is declined", async () => {
    await withSandbox({ account: { errorText: true } }, async ({ shop, sandbox }) => {
      expect(await spot(shop, "S-1", "29")).toMatchObject({
        Status: "FAILED",
        Code: "21190100",
        ErrorText: "declined",
      })
      expect(sandbox.payment("S-1")).toMatchObject({ state: "failed" })
      const wechat = requests.wechatBarcode(shop, "B-1", { BuyerIDcode: "140000000000000000" })
      expect(await shop.call("wechatBarcode.aspx", wechat)).toMatchObject({
        Status: "FAILED",
        Code: "22A00100",
        CodeExt: "NOTENOUGH",
        ErrorText: "declined",
      })
    })
  })

  it("finds a silent wallet: a time-out for the shop, an open payment for the gateway", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { PayID, ...begun } = await spot(shop, "S-1", "30")
      expect(begun).toMatchObject({ Status: "FAILED", Code: "21190040" })
      expect(sandbox.payment("S-1")).toMatchObject({ state: "requested" })
      await sandbox.decide("S-1", "pay")
      const ask = inquiry(shop, "S-1", PayID)
      expect(await shop.call("inquireExt.aspx", ask)).toMatchObject({ Status: "OK" })
    })
  })

  it("behaves as an option says, whatever the code", async () => {
    await withSandbox({ wallet: "decline" }, async ({ shop }) => {
      expect(await spot(shop, "S-1", "28")).toMatchObject({ Code: "21190100" })
    })
  })

  it("is never taken twice under one TransID", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await spot(shop, "S-1", "26")
      expect(await spot(shop, "S-1", "28")).toMatchObject({ Status: "FAILED", Code: "20170002" })
      expect(sandbox.payments()).toHaveLength(1)
    })
  })

  it("answers a finished ReqId of WeChat from memory, and an open one as any other call", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const call = (transId: string, code: string) =>
        shop.call(
          "wechatBarcode.aspx",
          requests.wechatBarcode(shop, transId, { ReqId: `r-${transId}`, BuyerIDcode: code }),
        )
      const paid = await call("B-1", "130000000000000000")
      expect(paid).toMatchObject({ Status: "OK" })
      expect(await call("B-1", "130000000000000000")).toEqual(paid)
      await call("B-2", "110000000000000000")
      expect(await call("B-2", "110000000000000000")).toMatchObject({ Code: "20170002" })
      expect(sandbox.payments()).toHaveLength(2)
    })
  })

  it("is simulated by OrderDesc", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const simulated = (transId: string, OrderDesc: string) =>
        shop.call("alipayspot.aspx", requests.alipaySpot(shop, transId, { OrderDesc, BuyerIDCode: "26" }))
      expect(await simulated("S-1", "Test:0305")).toMatchObject({ Status: "FAILED", Code: "21190305" })
      expect(await simulated("S-2", "Test:0000")).toMatchObject({ Status: "OK", Code: "00000000" })
      expect(sandbox.payment("S-2")).toMatchObject({ simulated: true, amountCap: 1290 })
    })
  })

  it("suffers the faults that name its file, its endpoint or its method", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "refuse", endpoint: "alipaySpot.aspx", code: "21190050" })
      expect(await spot(shop, "S-1", "28")).toMatchObject({ Status: "FAILED", Code: "21190050" })
      sandbox.addFault({ kind: "empty", endpoint: "alipay.spot" })
      sandbox.addFault({ kind: "clear-text", endpoint: "alipay-spot" })
      expect(await spot(shop, "S-2", "28")).toEqual({})
      expect(await spot(shop, "S-3", "28")).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("S-2")).toMatchObject({ state: "captured" })
    })
  })
})

describe("inquireExt", () => {
  it("knows Spot payments only, by their own amount and currency, with a MAC", async () => {
    await withSandbox({}, async ({ shop }) => {
      const { payId } = await shop.pay("alipay.aspx", shop.alipay("A-1"))
      const ask = (parameters: Parameters<TestShop["call"]>[1]) => shop.call("inquireExt.aspx", parameters)
      expect(await ask(inquiry(shop, "A-1", payId))).toMatchObject({ Status: "FAILED", Code: "21190081" })
      const { PayID = "" } = await spot(shop, "S-1", "28")
      expect(await ask(shop.followUp("S-1", PayID, "1289", EUR))).toMatchObject({ Code: "20120005" })
      expect(await ask(shop.followUp("S-1", PayID, "1290", { Currency: "USD" }))).toMatchObject({
        Code: "20120006",
      })
      const without = shop.followUp("S-1", PayID, "1290", { ...EUR, MAC: undefined })
      expect(await ask(without)).toMatchObject({ Code: "20100044" })
      expect(await ask(inquiry(shop, "S-1", "f".repeat(32)))).toMatchObject({ Code: "20600061" })
      const whole = shop.followUp("S-1", PayID, "1290", { ...EUR, UserData: "u", RefNr: "R-1" })
      expect(await ask(whole)).toMatchObject({ Status: "OK", UserData: "u", RefNr: "R-1" })
    })
  })

  it("says FAILED once the payment is reversed", async () => {
    await withSandbox({}, async ({ shop }) => {
      const { PayID = "" } = await spot(shop, "S-1", "28")
      await shop.call("reverse.aspx", inquiry(shop, "S-1", PayID))
      expect(await shop.call("inquireExt.aspx", inquiry(shop, "S-1", PayID))).toMatchObject({
        Status: "FAILED",
        Code: "21190984",
      })
    })
  })
})
