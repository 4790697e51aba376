import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { withSandbox } from "./__fixtures__/with-sandbox"

const inquire = (shop: TestShop, payId: string) =>
  shop.call("inquire.aspx", shop.signed({ PayID: payId, TransID: "T-1" }))
const inquire24 = (shop: TestShop) => shop.call("inquire24.aspx", shop.signed({ TransID: "T-1" }))

describe("an inquiry", () => {
  it.each(["20000804", "20000803", "20000805", "20000806", "20000396", "20000904", "20600061"])(
    "is refused with %s and says nothing of its payment",
    async (code) => {
      await withSandbox({}, async ({ shop, sandbox }) => {
        const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
        sandbox.addFault({ kind: "refuse", endpoint: "inquire.aspx", code, times: 2 })
        for (const _ of [1, 2]) {
          const answer = await inquire(shop, payId)
          expect(answer).toMatchObject({ Status: "FAILED", Code: code })
          expect(Object.keys(answer)).not.toContain("AmountAuth")
        }
        expect(await inquire(shop, payId)).toMatchObject({ Status: "OK", AmountAuth: "1290" })
        expect(sandbox.payment("T-1")?.steps).toHaveLength(1)
      })
    },
  )

  it("is refused until that is cleared", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.addFault({ kind: "refuse", endpoint: "inquire24", times: "until-cleared" })
      for (const _ of [1, 2, 3]) expect(await inquire24(shop)).toMatchObject({ Code: "20000804" })
      sandbox.clearFaults()
      expect(await inquire24(shop)).toMatchObject({ Status: "OK" })
    })
  })

  it("of a Spot payment is refused, too", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { PayID } = await shop.call("alipayspot.aspx", requests.alipaySpot(shop, "T-1"))
      sandbox.addFault({ kind: "refuse", endpoint: "inquireExt.aspx", code: "21190396" })
      const request = shop.followUp("T-1", PayID ?? "", "1290", { Currency: "EUR" })
      expect(await shop.call("inquireExt.aspx", request)).toMatchObject({
        Status: "FAILED",
        Code: "21190396",
      })
    })
  })

  it.each([
    [undefined, { AmountAuth: undefined, AmountCap: undefined, AmountCred: undefined }],
    [["AmountAuth"], { AmountAuth: undefined, AmountCap: "0", AmountCred: "0" }],
    [["AmountCap", "AmountCred"], { AmountAuth: "1290", AmountCap: undefined, AmountCred: undefined }],
  ] as const)("leaves amounts out: %j", async (missing, amounts) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      for (const ask of [() => inquire(shop, payId), () => inquire24(shop)]) {
        sandbox.addFault({ kind: "amounts-missing", missing: missing && [...missing] })
        const { AmountAuth, AmountCap, AmountCred, ...rest } = await ask()
        expect({ AmountAuth, AmountCap, AmountCred }).toEqual(amounts)
        expect(rest).toMatchObject({ Status: "OK", Code: "00000000", LastStatus: "OK" })
      }
    })
  })

  it("tells the totals late: as they were before the last step", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      await shop.call("capture.aspx", shop.followUp("T-1", payId, "1290"))
      sandbox.addFault({ kind: "totals-late" })
      expect(await inquire(shop, payId)).toMatchObject({ AmountAuth: "1290", AmountCap: "0" })
      expect(await inquire(shop, payId)).toMatchObject({ AmountCap: "1290" })
      await shop.call("reverse.aspx", shop.followUp("T-1", payId, "1290"))
      sandbox.addFault({ kind: "totals-late" })
      expect(await inquire(shop, payId)).toMatchObject({ AmountCap: "1290" })
    })
  })
})
