import { answerMac } from "../paygate/wire"

import { requests } from "./__fixtures__/requests"
import { ACCOUNT } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

const subscription = { aboId: "S-1", amount: 1000, startDate: "20260101", endDate: "20261231", interval: 30 }

describe("abo.aspx", () => {
  it("changes a subscription, and answers five parameters", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addSubscription(subscription)
      const change = requests.abo(shop, "S-1", { Interval: "90", Active: "false", OrderDesc: "Tea" })
      const mac = answerMac(ACCOUNT.hmacKey, { MerchantID: "DEMO_MERCHANT", Status: "OK", Code: "00000000" })
      expect(await shop.call("abo.aspx", change)).toEqual({
        AboID: "S-1",
        Status: "OK",
        Description: "success",
        Code: "00000000",
        MAC: mac.toUpperCase(),
      })
      expect(sandbox.subscriptions()).toEqual([
        {
          aboId: "S-1",
          merchantId: "DEMO_MERCHANT",
          amount: 1500,
          orderDesc: "Tea",
          startDate: "20260401",
          endDate: "20270331",
          interval: 90,
          active: false,
          stopped: false,
        },
      ])
      await shop.call("abo.aspx", requests.abo(shop, "S-1", { Active: "true" }))
      expect(sandbox.subscriptions()[0]).toMatchObject({ active: true, orderDesc: "Tea" })
    })
  })

  it.each([
    ["20161210", { AboID: "S-2" }],
    ["20100005", { Amount: undefined }],
    ["20161211", { AboAction: "Delete" }],
    ["20121213", { Interval: "0" }],
    ["20111213", { Interval: "1.5" }],
    ["20141213", { Interval: "1000" }],
    ["20120041", { StartDate: "20260230" }],
    ["20130042", { EndDate: "202612" }],
    ["20120042", { EndDate: "20260331" }],
    ["20161214", { Active: "yes" }],
    ["20100044", { MAC: undefined }],
    ["20120044", { MAC: "0".repeat(64) }],
    ["20600305", { OrderDesc: "Test:0305" }],
  ])("refuses with %s for %j", async (code, overrides) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addSubscription(subscription)
      const answer = await shop.call("abo.aspx", requests.abo(shop, "S-1", overrides))
      expect(answer).toMatchObject({ Status: "FAILED", Code: code })
      expect(answer["MAC"]).toMatch(/^[0-9A-F]{64}$/)
      expect(sandbox.subscriptions()[0]).toMatchObject({ amount: 1000 })
    })
  })

  it("refuses what was stopped for good, and what belongs to another merchant", async () => {
    const other = { merchantId: "OTHER", encryptionKey: "another key 1234", hmacKey: "another hmac" }
    await withSandbox(
      { subscriptions: [{ ...subscription, merchantId: "DEMO_MERCHANT" }] },
      async ({ shop, sandbox }) => {
        sandbox.stopSubscription("S-1")
        expect(await shop.call("abo.aspx", requests.abo(shop, "S-1"))).toMatchObject({ Code: "20600063" })
        expect(() => sandbox.addSubscription({ ...subscription, merchantId: other.merchantId })).toThrow(
          "no account",
        )
        expect(() => sandbox.addSubscription(subscription)).toThrow("S-1 is taken")
        expect(() => sandbox.stopSubscription("S-9")).toThrow("no subscription")
        sandbox.reset()
        expect(sandbox.subscriptions()).toMatchObject([{ aboId: "S-1", stopped: false }])
      },
    )
  })

  it("changes nothing when it is simulated", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addSubscription(subscription)
      const simulated = requests.abo(shop, "S-1", { OrderDesc: "Test:0000" })
      expect(await shop.call("abo.aspx", simulated)).toMatchObject({ Status: "OK" })
      expect(sandbox.subscriptions()[0]).toMatchObject({ amount: 1000 })
    })
  })
})
