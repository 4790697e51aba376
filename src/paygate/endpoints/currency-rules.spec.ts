import endpoints from "./__fixtures__/endpoints.json"
import { currencyRules, takesCurrency } from "./currency-rules"

describe("currency rules", () => {
  const { alipay, alipay_ppro, twint, wechat } = endpoints.currencies.byMethod

  it("are those of the documents", () => {
    expect(currencyRules).toEqual({
      alipay: { domestic: alipay.domestic, crossBorder: alipay.crossBorder },
      alipay_ppro: { domestic: alipay_ppro, crossBorder: alipay_ppro },
      twint: { domestic: twint, crossBorder: twint },
      wechat: { domestic: wechat.domestic, crossBorder: wechat.crossBorder },
    })
  })

  it.each([
    ["alipay", "domestic", "CNY", true],
    ["alipay", "domestic", "EUR", false],
    ["alipay", "crossBorder", "CNY", false],
    ["alipay", "crossBorder", "sek", true],
    ["alipay_ppro", "crossBorder", "gbp", true],
    ["alipay_ppro", "crossBorder", "CHF", false],
    ["twint", "crossBorder", "CHF", true],
    ["twint", "domestic", "EUR", false],
    ["wechat", "domestic", "CNY", true],
    ["wechat", "crossBorder", "CNY", false],
    ["wechat", "crossBorder", "JPY", true],
    ["wechat", "crossBorder", "CHF", false],
  ] as const)("%s of a %s merchant takes %s: %s", (family, merchant, currency, takes) => {
    expect(takesCurrency(family, merchant, currency)).toBe(takes)
  })
})
