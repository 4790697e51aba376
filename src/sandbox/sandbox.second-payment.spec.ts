import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

const inquire = (shop: TestShop, payId: string) =>
  shop.call("inquire.aspx", shop.signed({ PayID: payId, TransID: "T-1" }))
const inquire24 = (shop: TestShop) => shop.call("inquire24.aspx", shop.signed({ TransID: "T-1" }))

describe("a form that was opened twice", () => {
  it("fails under the first PayID and is paid under the second", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const request = shop.twint("T-1", { ReqID: "r-1" })
      const first = await shop.pay("twint.aspx", request, "decline")
      sandbox.addFault({ kind: "second-payment", endpoint: "twint.aspx" })
      const second = await shop.pay("twint.aspx", request)
      expect(second.payId).not.toBe(first.payId)
      expect(shop.received.map(({ parameters }) => [parameters["PayID"], parameters["Status"]])).toEqual([
        [first.payId, "FAILED"],
        [second.payId, "OK"],
      ])
      expect(sandbox.payments().map(({ transId, state }) => [transId, state])).toEqual([
        ["T-1", "failed"],
        ["T-1", "authorized"],
      ])
      expect(await shop.call("capture.aspx", shop.followUp("T-1", first.payId, "1290"))).toMatchObject({
        Status: "FAILED",
      })
      expect(await shop.call("capture.aspx", shop.followUp("T-1", second.payId, "1290"))).toMatchObject({
        Status: "OK",
      })
    })
  })

  it("is paid in both tabs: two payments, each with totals of its own", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const url = shop.url("alipay.aspx", shop.alipay("T-1"))
      const openTab = async () =>
        (await (await fetch(url)).text()).match(/name="PayID" value="(\w+)"/)?.[1] ?? ""
      const payTab = (payId: string) =>
        fetch(`${sandbox.url}sandbox/pay/alipay.aspx`, {
          method: "POST",
          body: new URLSearchParams([...new URL(url).searchParams, ["PayID", payId], ["choice", "pay"]]),
          redirect: "manual",
        })
      const first = await openTab()
      sandbox.addFault({ kind: "second-payment" })
      const second = await openTab()
      // The page opened last is paid first.
      for (const payId of [second, first]) {
        const query = (await payTab(payId)).headers.get("location")?.split("?")[1] ?? ""
        expect(shop.readSealed(query)).toMatchObject({ PayID: payId, Status: "OK" })
      }
      await shop.call("credit.aspx", shop.followUp("T-1", first, "290", { Currency: "EUR" }))
      expect(await inquire(shop, first)).toMatchObject({ PayID: first, AmountCap: "1290", AmountCred: "290" })
      expect(await inquire(shop, second)).toMatchObject({ PayID: second, AmountCap: "1290", AmountCred: "0" })
      expect(sandbox.payment(first)).toMatchObject({ amountCred: 290 })
      expect(sandbox.payment(second)).toMatchObject({ amountCred: 0 })
      expect(sandbox.gatewayAction(first, "credit").amountCred).toBe(1290)
    })
  })

  it.each([
    ["newest", 2],
    ["first", 0],
    ["successful", 1],
  ] as const)("an inquiry by TransID tells of the %s", async (byTransId, index) => {
    await withSandbox({ account: { assumptions: { byTransId } } }, async ({ shop, sandbox }) => {
      const payIds: string[] = []
      for (const choice of ["decline", "pay", "cancel"] as const) {
        sandbox.addFault({ kind: "second-payment", endpoint: "twint" })
        payIds.push((await shop.pay("twint.aspx", shop.twint("T-1"), choice)).payId)
        sandbox.clearFaults()
      }
      expect(await inquire24(shop)).toMatchObject({ PayID: payIds[index] })
    })
  })

  it("without the fault stays one payment, decided once; a first payment does not use the fault up", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "second-payment" })
      await shop.pay("twint.aspx", shop.twint("T-1"), "decline")
      await shop.pay("twint.aspx", shop.twint("T-1"), "decline")
      expect(sandbox.payments()).toHaveLength(2)
      await expect(shop.pay("twint.aspx", shop.twint("T-1"))).rejects.toThrow(
        "this payment is decided already",
      )
    })
  })

  it("faults tell the two apart by PayID", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "second-payment" })
      const first = await shop.pay("twint.aspx", shop.twint("T-1"))
      const second = await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.addFault({ kind: "refuse", payId: second.payId, code: "22A10054" })
      const reverse = (payId: string) => shop.call("reverse.aspx", shop.followUp("T-1", payId, "1290"))
      expect(await reverse(first.payId)).toMatchObject({ Status: "OK" })
      expect(await reverse(second.payId)).toMatchObject({ Code: "22A10054" })
    })
  })

  it("a code scanned twice under one TransID is two payments as well", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const scan = () => shop.call("alipayspot.aspx", requests.alipaySpot(shop, "T-1"))
      await scan()
      expect(await scan()).toMatchObject({ Code: "20170002" })
      sandbox.addFault({ kind: "second-payment", endpoint: "alipay-spot" })
      expect(await scan()).toMatchObject({ Status: "OK" })
      expect(sandbox.payments().map(({ amountCap }) => amountCap)).toEqual([1290, 1290])
    })
  })
})
