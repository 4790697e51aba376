import { token } from "../__fixtures__/store"
import type { Payment } from "../payment"

import { whatIsPaid } from "./what-is-paid"

const payment: Payment = { cartId: "cart_1", token, action: { type: "none" } }

describe("what is paid, beside the code", () => {
  it.each([
    ["pp_wechat-qr_paygate", [33.4, "eur"], "en", "WeChat Pay · €33.40"],
    ["pp_wechat-qr_paygate", [33.4, "eur"], "zh", "微信支付 · €33.40"],
    ["pp_alipay-app_paygate", [1, "CHF"], "de", "Alipay · 1,00\u00A0CHF"],
    ["pp_twint_paygate", undefined, "fr", "TWINT"],
    [undefined, [5, "eur"], "it", "5,00\u00A0€"],
    ["pp_other_else", [5, "eur"], "en", "€5.00"],
    [undefined, undefined, "en", ""],
  ])("%s, %j in %s: %s", (providerId, price, language, text) => {
    const [amount, currency] = price ?? []
    expect(whatIsPaid({ ...payment, providerId, amount, currency }, language)).toBe(text)
  })

  it.each([{ amount: "33.4", currency: "eur" }, { amount: 33.4, currency: "euros" }, { amount: 33.4 }])(
    "%j is no price, and none is guessed",
    (price) => {
      expect(whatIsPaid({ ...payment, ...price }, "en")).toBe("")
    },
  )
})
