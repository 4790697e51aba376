import { assertNever } from "../../paygate/wire/assert-never"

import type { Rule } from "./row"

const ISO_4217 = new Set(Intl.supportedValuesOf("currency"))
const PPRO = ["EUR", "GBP", "USD"]
const WECHAT_ABROAD = "GBP HKD USD JPY CAD AUD EUR NZD KRW THB SGD RUB".split(" ")

type CurrencyRule = Extract<Rule, `currency-${string}`>

/** What is wrong with a currency under a method's rule; undefined when it is accepted. */
export function currencyProblem(
  rule: CurrencyRule,
  value: string,
  contract: { readonly alipayDomestic: boolean; readonly wechatDomestic: boolean },
): string | undefined {
  if (rule === "currency-twint") return value === "CHF" ? undefined : `TWINT accepts CHF only, not ${value}`
  if (!ISO_4217.has(value)) return `${value} is not an ISO 4217 currency`
  switch (rule) {
    case "currency-iso":
      return undefined
    case "currency-ppro":
      return PPRO.includes(value) ? undefined : `PPRO accepts ${PPRO.join(", ")} only, not ${value}`
    case "currency-alipay":
      return chinese(value, contract.alipayDomestic)
    case "currency-alipay-app":
      // In-app, CNY needs FxCurrency for cross-border merchants, which its own row requires.
      return contract.alipayDomestic ? chinese(value, true) : undefined
    case "currency-settlement":
      return value === "CNY" ? "CNY is not allowed here" : undefined
    case "currency-wechat":
      if (contract.wechatDomestic || WECHAT_ABROAD.includes(value) || value === "CNY") {
        return chinese(value, contract.wechatDomestic)
      }
      return `WeChat accepts ${WECHAT_ABROAD.join(", ")} only, not ${value}`
    default:
      return assertNever(rule)
  }
}

function chinese(value: string, domestic: boolean): string | undefined {
  if (domestic === (value === "CNY")) return undefined
  return domestic ? "a domestic merchant takes CNY only" : "a cross-border merchant cannot take CNY"
}
