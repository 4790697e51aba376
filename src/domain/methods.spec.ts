import { currencyRefusal, methodOfProvider, methods } from "./methods"

describe("methods", () => {
  it("have provider ids that Medusa's admin can show: one underscore-free part each", () => {
    for (const method of Object.values(methods)) {
      expect(method.providerId).toBe(`pp_${method.id}_paygate`)
      expect(method.id).not.toContain("_")
    }
  })

  it("are found by their provider id, foreign ones are not", () => {
    expect(methodOfProvider("pp_twint_paygate")).toBe(methods.twint)
    expect(methodOfProvider("pp_system_default")).toBeUndefined()
  })

  it("TWINT takes CHF only, and the refusal names the currency and the fix", () => {
    expect(currencyRefusal(methods.twint, "chf")).toBeUndefined()
    expect(currencyRefusal(methods.twint, "eur")).toBe(
      "TWINT takes CHF only, not EUR. Enable TWINT in regions that use CHF, and offer another method for EUR.",
    )
  })

  it("merchants in China take CNY and nothing else with Alipay and WeChat Pay", () => {
    expect(currencyRefusal(methods.alipay, "CNY", "domestic")).toBeUndefined()
    expect(currencyRefusal(methods.wechat, "EUR", "domestic")).toContain("takes CNY only, not EUR")
  })

  it("WeChat Pay takes yen and won, Alipay via PPRO does not", () => {
    expect(currencyRefusal(methods["wechat-qr"], "JPY")).toBeUndefined()
    expect(currencyRefusal(methods.wechat, "KRW")).toBeUndefined()
    expect(currencyRefusal(methods["alipay-ppro"], "JPY")).toContain("takes EUR, GBP, USD only, not JPY")
  })

  it("Alipay refuses CNY for cross-border merchants and takes the rest", () => {
    expect(currencyRefusal(methods.alipay, "EUR")).toBeUndefined()
    expect(currencyRefusal(methods.alipay, "cny")).toContain("does not take CNY")
  })
})
