import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

const tells = { account: { assumptions: { tellsAmounts: true } } }
const inquire = (shop: TestShop, payId: string) =>
  shop.call("inquire.aspx", shop.signed({ PayID: payId, TransID: "T-1" }))

describe("another amount than was asked for", () => {
  it("is reserved, and the notice and the inquiry say so", async () => {
    await withSandbox(tells, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "other-amount", endpoint: "twint.aspx", amount: 2000 })
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1", { Amount: "2490" }))
      expect(shop.received[0]?.parameters).toMatchObject({ Status: "OK", AmountAuth: "2000", AmountCap: "0" })
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "2000", AmountCap: "0" })
      expect(sandbox.payment("T-1")).toMatchObject({ amount: 2490, amountAuth: 2000 })
      // The shop reverses the amount it knows of.
      expect(await shop.call("reverse.aspx", shop.followUp("T-1", payId, "2490"))).toMatchObject({
        Status: "OK",
      })
    })
  })

  it.each([2000, 3000])("is taken at once: %d of 24.90", async (amount) => {
    await withSandbox(tells, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "other-amount", amount })
      const { payId } = await shop.pay("alipay.aspx", shop.alipay("T-1", { Amount: "2490" }))
      const told = { AmountAuth: String(amount), AmountCap: String(amount), AmountCred: "0" }
      expect(shop.received[0]?.parameters).toMatchObject(told)
      expect(await inquire(shop, payId)).toMatchObject(told)
      const back = shop.followUp("T-1", payId, String(amount), { Currency: "EUR" })
      expect(await shop.call("credit.aspx", back)).toMatchObject({ Status: "OK", AmountCred: String(amount) })
    })
  })

  it.each([2000, 3000])("is captured later: %d of 24.90", async (amount) => {
    await withSandbox(tells, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1", { Amount: "2490" }))
      sandbox.addFault({ kind: "other-amount", endpoint: "capture.aspx", amount })
      expect(await shop.call("capture.aspx", shop.followUp("T-1", payId, "2490"))).toMatchObject({
        Status: "OK",
        AmountCap: String(amount),
      })
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "2490", AmountCap: String(amount) })
      expect(sandbox.payment("T-1")).toMatchObject({
        amountOpen: Math.max(0, 2490 - amount),
        steps: [{}, { kind: "capture", amount, asked: 2490 }],
      })
    })
  })

  it("is refunded, and its answer may be lost besides", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("alipay.aspx", shop.alipay("T-1"))
      sandbox.addFault({ kind: "other-amount", endpoint: "credit", amount: 400 })
      sandbox.addFault({ kind: "empty", endpoint: "credit" })
      const request = shop.query(shop.followUp("T-1", payId, "500", { Currency: "EUR" }))
      expect(await shop.callRaw("credit.aspx", request)).toBe("")
      expect(await inquire(shop, payId)).toMatchObject({ AmountCred: "400" })
    })
  })

  it("is captured later, by a call without an answer", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.addFault({ kind: "other-amount", endpoint: "capture", amount: 1000 })
      sandbox.addFault({ kind: "html", endpoint: "capture", executes: "later" })
      await shop.callRaw("capture.aspx", shop.query(shop.followUp("T-1", payId, "1290")))
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 0 })
      await sandbox.executeLate("T-1")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCap: 1000 })
    })
  })

  it("by a wallet, by a scanned code, and by a decision that comes later", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { QRCodeURL } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "T-1"))
      sandbox.addFault({ kind: "other-amount", amount: 1000, transId: "T-1" })
      await sandbox.shopper.scan(QRCodeURL ?? "", "pay")
      sandbox.addFault({ kind: "other-amount", amount: 1001, endpoint: "alipay-spot" })
      await shop.call("alipayspot.aspx", requests.alipaySpot(shop, "T-2"))
      await shop.pay("twint.aspx", shop.twint("T-3"), "request")
      sandbox.addFault({ kind: "other-amount", amount: 1002, endpoint: "twint.submit" })
      await sandbox.decide("T-3", "pay")
      expect(sandbox.payments().map(({ amountAuth }) => amountAuth)).toEqual([1000, 1001, 1002])
    })
  })

  it("notices tell no amounts unless the account assumes so, as no table has them", async () => {
    await withSandbox({}, async ({ shop }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(Object.keys(shop.received[0]?.parameters ?? {}).filter((name) => /amount/i.test(name))).toEqual(
        [],
      )
    })
  })
})
