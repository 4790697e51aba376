import { currencyProblem } from "./currency-rules"

const abroad = { alipayDomestic: false, wechatDomestic: false }
const inland = { alipayDomestic: true, wechatDomestic: true }
type CurrencyRule = Parameters<typeof currencyProblem>[0]

describe("the currency of a method", () => {
  it.each<[CurrencyRule, string, typeof abroad, boolean]>([
    ["currency-twint", "CHF", abroad, true],
    ["currency-twint", "EUR", abroad, false],
    ["currency-alipay", "EUR", abroad, true],
    ["currency-alipay", "CNY", abroad, false],
    ["currency-alipay", "CNY", inland, true],
    ["currency-alipay", "EUR", inland, false],
    ["currency-alipay", "XYQ", abroad, false],
    ["currency-alipay-app", "CNY", abroad, true],
    ["currency-alipay-app", "EUR", inland, false],
    ["currency-ppro", "GBP", abroad, true],
    ["currency-ppro", "CHF", abroad, false],
    ["currency-wechat", "JPY", abroad, true],
    ["currency-wechat", "RUB", abroad, true],
    ["currency-wechat", "CHF", abroad, false],
    ["currency-wechat", "CNY", abroad, false],
    ["currency-wechat", "CNY", inland, true],
    ["currency-wechat", "EUR", inland, false],
    ["currency-iso", "CHF", abroad, true],
    ["currency-iso", "eur", abroad, false],
    ["currency-settlement", "EUR", abroad, true],
    ["currency-settlement", "CNY", abroad, false],
  ])("%s: %s under %j is taken: %s", (rule, value, contract, taken) => {
    expect(currencyProblem(rule, value, contract) === undefined).toBe(taken)
  })
})
