import { requests } from "./__fixtures__/requests"
import { withSandbox } from "./__fixtures__/with-sandbox"

const account = { alipay: "ppro" } as const
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64")
const STAY = {
  HotelName: "Alpina",
  CheckInTime: "2026-05-01|2026-06-01",
  CheckOutTime: "2026-05-03|2026-06-02",
}

describe("Alipay via PPRO", () => {
  it("pays under the file name of Alipay, by the contract, with PPRO's own result", async () => {
    await withSandbox({ account }, async ({ shop, sandbox }) => {
      const request = requests.ppro(shop, "P-1", {
        refnr: "R_1",
        UserData: "u",
        Language: "de",
        Channel: "hotel-1",
      })
      const { redirectTo, payId } = await shop.pay("alipay.aspx", request)
      expect(redirectTo).toBe(`${shop.baseUrl}/ok?${shop.received[0]?.body}`)
      expect(shop.received[0]?.parameters).toMatchObject({
        Status: "OK",
        refnr: "R_1",
        UserData: "u",
        PaymentPurpose: expect.stringMatching(/^.{1,26}$/),
        PaymentGuarantee: "NONE",
        TransactionID: expect.stringMatching(/^\d{20}$/),
      })
      expect(sandbox.payment("P-1")).toMatchObject({ method: "alipay-ppro", state: "captured" })
      expect(sandbox.requests()[0]).toMatchObject({ endpoint: "alipay_ppro.website", unknownParameters: [] })

      const credit = shop.followUp("P-1", payId, "1000", { Currency: "EUR", refnr: "R-2", UserData: "c" })
      expect(await shop.call("credit.aspx", credit)).toMatchObject({
        Status: "OK",
        refnr: "R-2",
        UserData: "c",
      })
      expect(await shop.call("credit.aspx", credit)).toMatchObject({ Status: "FAILED", Code: "22490074" })
      const reversal = shop.followUp("P-1", payId, "1290", { Currency: "EUR" })
      expect(await shop.call("reverse.aspx", reversal)).toMatchObject({ Code: "22490081" })
    })
  })

  it("tells PPRO's error text by agreement only, and no guarantee for what was not paid", async () => {
    for (const errorText of [true, false]) {
      await withSandbox({ account: { ...account, errorText } }, async ({ shop }) => {
        await shop.pay("alipay.aspx", requests.ppro(shop, "P-1"), "decline")
        const notice = shop.received[0]?.parameters ?? {}
        expect(notice).toMatchObject({ Status: "FAILED", Code: "22490100" })
        expect("ErrorText" in notice).toBe(errorText)
        expect(notice).not.toHaveProperty("PaymentGuarantee")
      })
    }
  })

  it.each([
    ["20160006", { Currency: "CHF" }],
    ["20100022", { URLNotify: undefined }],
    ["20100023", { AccOwner: undefined }],
    ["20130023", { AccOwner: "Li" }],
    ["20140023", { AccOwner: "x".repeat(51) }],
    ["20110032", { refnr: "R/1" }],
    ["20160973", { AddrCountryCode: "DE" }],
    ["20131365", { Language: "d" }],
    ["20110012", { OrderDesc2: "mug;2" }],
    ["20110012", { OrderDesc2: base64([{ itemDescription: "mug", number: "2" }]) }],
    ["20110012", { OrderDesc2: base64([{ itemDescription: "mug", number: 2, color: "red" }]) }],
    ["20110000", { ...STAY, CheckInTime: "2026-02-30" }],
  ])("is refused with %s for %j", async (code, overrides) => {
    await withSandbox({ account }, async ({ shop }) => {
      await expect(shop.pay("alipay.aspx", requests.ppro(shop, "P-1", overrides))).rejects.toThrow(code)
    })
  })

  it("asks hotels for the stay, in days", async () => {
    await withSandbox({ account: { ...account, hotel: true } }, async ({ shop }) => {
      await expect(shop.pay("alipay.aspx", requests.ppro(shop, "P-1"))).rejects.toThrow(
        "HotelName: is mandatory for hotels and missing",
      )
      await shop.pay("alipay.aspx", requests.ppro(shop, "P-2", STAY))
    })
  })

  it("is refused where the contract has Cockpit's Alipay, and the other way round", async () => {
    await withSandbox({}, async ({ shop }) => {
      await expect(shop.pay("alipay.aspx", requests.ppro(shop, "P-1"))).rejects.toThrow("20110012")
    })
    await withSandbox({ account }, async ({ shop }) => {
      await expect(shop.pay("alipay.aspx", shop.alipay("A-1"))).rejects.toThrow("20100023")
    })
    await withSandbox({ account: { ...account, methods: ["alipay"] } }, async ({ shop }) => {
      await expect(shop.pay("alipay.aspx", requests.ppro(shop, "P-1"))).rejects.toThrow(
        "Alipay via PPRO is not active",
      )
    })
  })
})
