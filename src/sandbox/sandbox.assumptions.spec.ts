import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

import type { AssumptionChanges } from "."

const assuming = (assumptions: AssumptionChanges) => ({ account: { assumptions } })
const inquire = (shop: TestShop, payId: string) =>
  shop.call("inquire.aspx", shop.signed({ PayID: payId, TransID: "T-1" }))
const paid = async (shop: TestShop) => (await shop.pay("twint.aspx", shop.twint("T-1"))).payId
const act = (shop: TestShop, file: string, payId: string, amount: string, reqId?: string) =>
  shop.call(file, shop.followUp("T-1", payId, amount, { ReqID: reqId }))

describe("what the documents leave open", () => {
  it.each([
    ["once-final", [100, 300]],
    ["always", [100, 200]],
    ["never", [200, 400]],
  ] as const)("a repeated ReqID is remembered %s", async (reqId, [whenFinal, whenOpen]) => {
    await withSandbox(assuming({ reqId }), async ({ shop, sandbox }) => {
      const payId = await paid(shop)
      await act(shop, "capture.aspx", payId, "100", "r-1")
      await act(shop, "capture.aspx", payId, "100", "r-1")
      expect(sandbox.payment("T-1")?.amountCap).toBe(whenFinal)
      sandbox.addFault({ kind: "pending", endpoint: "capture" })
      await act(shop, "capture.aspx", payId, "100", "r-2")
      await act(shop, "capture.aspx", payId, "100", "r-2")
      await sandbox.executeLate("T-1")
      expect(sandbox.payment("T-1")?.amountCap).toBe(whenOpen)
    })
  })

  it.each([
    ["once-final", { Code: "20170002" }],
    ["always", { Status: "AUTHORIZE_REQUEST" }],
  ] as const)(
    "a repeated ReqID of a scanned code whose wallet waits: remembered %s",
    async (reqId, again) => {
      await withSandbox(assuming({ reqId }), async ({ shop }) => {
        const waiting = { BuyerIDcode: "110000000000000001", ReqID: "r-1" }
        const scan = () => shop.call("wechatBarcode.aspx", requests.wechatBarcode(shop, "T-1", waiting))
        expect(await scan()).toMatchObject({ Status: "AUTHORIZE_REQUEST" })
        expect(await scan()).toMatchObject(again)
      })
    },
  )

  it.each([
    ["answered", { Status: "OK" }, 100],
    ["refused", { Status: "FAILED", Code: "20170004" }, 100],
    ["executed", { Status: "OK" }, 300],
  ] as const)("a ReqID that comes with other parameters is %s", async (reqIdForOther, answer, captured) => {
    await withSandbox(assuming({ reqIdForOther }), async ({ shop, sandbox }) => {
      const payId = await paid(shop)
      await act(shop, "capture.aspx", payId, "100", "r-1")
      expect(await act(shop, "capture.aspx", payId, "200", "r-1")).toMatchObject(answer)
      expect(sandbox.payment("T-1")?.amountCap).toBe(captured)
    })
  })

  it.each([
    ["undoes-capture", "500", { Status: "OK" }, { amountCap: 0, amountOpen: 1290 }],
    ["refused", "500", { Code: "22A10063" }, { amountCap: 500, amountOpen: 790 }],
    ["releases-rest", "790", { Status: "OK" }, { amountAuth: 1290, amountCap: 500, amountOpen: 0 }],
    ["releases-rest", "500", { Code: "22A11102" }, { amountCap: 500, amountOpen: 790 }],
  ] as const)(
    "a reversal after a part was captured: %s, %s",
    async (reverseAfterCapture, amount, answer, left) => {
      await withSandbox(assuming({ reverseAfterCapture }), async ({ shop, sandbox }) => {
        const payId = await paid(shop)
        await act(shop, "capture.aspx", payId, "500")
        expect(await act(shop, "reverse.aspx", payId, amount)).toMatchObject(answer)
        expect(sandbox.payment("T-1")).toMatchObject(left)
      })
    },
  )

  it("a reversal while the shopper is on the page is refused, or ends the payment", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const url = shop.url("twint.aspx", shop.twint("T-1"))
      await fetch(url)
      const { payId = "" } = sandbox.payment("T-1") ?? {}
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Code: "22A10075" })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "open" })
      sandbox.assume({ reverseOpenPage: "ends-it" })
      expect(await act(shop, "reverse.aspx", payId, "1290")).toMatchObject({ Status: "OK" })
      await expect(sandbox.shopper.pay(url, "pay")).rejects.toThrow("decided already")
      expect(sandbox.payment("T-1")).toMatchObject({ state: "failed", amountAuth: 0 })
    })
  })

  it.each([
    ["taken", { Status: "OK" }],
    ["refused", { Status: "FAILED", Code: "22A10062" }],
  ] as const)("a follow-up while another is open is %s", async (followUpWhileOpen, answer) => {
    await withSandbox(assuming({ followUpWhileOpen }), async ({ shop, sandbox }) => {
      const payId = await paid(shop)
      for (const kind of ["pending", "empty"] as const) {
        sandbox.addFault({ kind, endpoint: "capture", executes: "later" })
        await act(shop, "capture.aspx", payId, "100")
        expect(await act(shop, "capture.aspx", payId, "100")).toMatchObject(answer)
        await sandbox.executeLate("T-1")
        expect(sandbox.payment("T-1")?.steps.at(-1)).toMatchObject({ kind: "capture", status: "OK" })
      }
    })
  })

  it("totals are seen at once, or after a while", async () => {
    let now = 1_000_000
    await withSandbox({ ...assuming({ totalsAfterMs: 30_000 }), clock: () => now }, async ({ shop }) => {
      const payId = await paid(shop)
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "0", LastStatus: "AUTHORIZE_REQUEST" })
      now += 30_000
      await act(shop, "reverse.aspx", payId, "1290")
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "1290", LastStatus: "OK" })
      now += 30_000
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "0" })
    })
  })

  it.each([
    ["standing", "1290", "0"],
    ["original", "1290", "1290"],
    ["captured-and-open", "500", "0"],
  ] as const)("AmountAuth is %s", async (amountAuth, closed, reversed) => {
    await withSandbox(assuming({ amountAuth }), async ({ shop }) => {
      const payId = await paid(shop)
      const close = { CompleteType: "YES" }
      await shop.call("capture.aspx", shop.followUp("T-1", payId, "500", close))
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: closed, AmountCap: "500" })
      const other = await shop.pay("twint.aspx", shop.twint("T-2"))
      await shop.call("reverse.aspx", shop.followUp("T-2", other.payId, "1290"))
      expect(await inquire(shop, other.payId)).toMatchObject({ AmountAuth: reversed })
    })
  })

  it.each([
    ["pending", "62A10985"],
    ["success", "00000000"],
    ["error", "22A10985"],
  ] as const)("AUTHORIZE_REQUEST comes with a Code of %s", async (openCode, code) => {
    await withSandbox(assuming({ openCode }), async ({ shop, sandbox }) => {
      const request = shop.twint("T-1", { ReqID: "r-1" })
      await shop.pay("twint.aspx", request, "request")
      expect(shop.received[0]?.parameters).toMatchObject({ Status: "AUTHORIZE_REQUEST", Code: code })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "requested", amountAuth: 0 })
      // The result is not final, so its ReqID is not answered from memory.
      await shop.pay("twint.aspx", request)
      expect(sandbox.payment("T-1")).toMatchObject({ state: "authorized" })
    })
  })

  it("an inquiry by TransID looks back a day, or as far as assumed", async () => {
    let now = 1_000_000
    await withSandbox({ clock: () => now }, async ({ shop, sandbox }) => {
      await paid(shop)
      now += 25 * 60 * 60 * 1000
      const ask = () => shop.call("inquire24.aspx", shop.signed({ TransID: "T-1" }))
      expect(await ask()).toMatchObject({ Code: "20600061" })
      sandbox.assume({ inquire24Hours: 48 }, "DEMO_MERCHANT")
      expect(await ask()).toMatchObject({ Status: "OK" })
      sandbox.assume({ inquire24Hours: 1 }, "ANOTHER")
      expect(await ask()).toMatchObject({ Status: "OK" })
    })
  })

  it("is decided as by the options again after a reset", async () => {
    await withSandbox(assuming({ openCode: "error" }), async ({ shop, sandbox }) => {
      sandbox.assume({ openCode: "success" })
      sandbox.reset()
      await shop.pay("twint.aspx", shop.twint("T-1"), "request")
      expect(shop.received[0]?.parameters).toMatchObject({ Code: "22A10985" })
    })
  })
})

describe("a Spot payment that waits for the shopper's password", () => {
  const begin = async (shop: TestShop, code = "260000000000000001") => {
    const request = requests.alipaySpot(shop, "T-1", { BuyerIDCode: code })
    const { PayID = "" } = await shop.call("alipayspot.aspx", request)
    const ext = () => shop.call("inquireExt.aspx", shop.followUp("T-1", PayID, "1290", { Currency: "EUR" }))
    return { payId: PayID, ext }
  }
  const asked = assuming({ spotLearns: "when-asked" })

  it.each([
    ["pay", { Status: "OK" }, { AmountCap: "1290", LastStatus: "OK" }],
    ["cancel", { Status: "FAILED", Code: "21190053" }, { AmountCap: "0", LastStatus: "FAILED" }],
  ] as const)("is learned of only by inquireExt: %s", async (choice, told, after) => {
    await withSandbox(asked, async ({ shop, sandbox }) => {
      const { payId, ext } = await begin(shop)
      expect(await ext()).toMatchObject({ Status: "AUTHORIZE_REQUEST" })
      await sandbox.decide("T-1", choice)
      await expect(sandbox.decide("T-1", "pay")).rejects.toThrow("decided already")
      const waiting = { AmountAuth: "0", AmountCap: "0", LastStatus: "AUTHORIZE_REQUEST" }
      expect(await inquire(shop, payId)).toMatchObject(waiting)
      expect(await shop.call("inquire24.aspx", shop.signed({ TransID: "T-1" }))).toMatchObject(waiting)
      expect(sandbox.payment("T-1")).toMatchObject({ state: "requested", walletDecided: choice })
      expect(await ext()).toMatchObject(told)
      expect(await inquire(shop, payId)).toMatchObject(after)
      expect(sandbox.payment("T-1")?.walletDecided).toBeUndefined()
    })
  })

  it("also when the shopper types it after a while, and it can still be called off", async () => {
    await withSandbox({ ...asked, passwordAfterMs: 0 }, async ({ shop, sandbox }) => {
      const { payId } = await begin(shop, "270000000000000001")
      expect(await inquire(shop, payId)).toMatchObject({ LastStatus: "AUTHORIZE_REQUEST" })
      expect(sandbox.payment("T-1")).toMatchObject({ walletDecided: "pay" })
      const request = shop.followUp("T-1", payId, "1290", { Currency: "EUR" })
      expect(await shop.call("reverse.aspx", request)).toMatchObject({ Status: "OK" })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "reversed" })
    })
  })

  it("is learned of by itself unless assumed otherwise", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await begin(shop)
      await sandbox.decide("T-1", "pay")
      expect(await inquire(shop, payId)).toMatchObject({ AmountCap: "1290" })
    })
  })
})
