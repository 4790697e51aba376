/** The currencies a method accepts: only these, or all except these; ISO 4217. */
export type CurrencyLimit = { readonly only: readonly string[] } | { readonly not: readonly string[] }

/** A merchant inside China, or one that sells to China from elsewhere: decided by the contract. */
export type MerchantKind = "domestic" | "crossBorder"

/** Alipay through PPRO (Alipay via PPRO document, payment). */
export const alipayPproCurrencies = ["EUR", "GBP", "USD"] as const

/** WeChat Pay for merchants outside China, who never use CNY (WeChat document, payment and credit). */
export const wechatCrossBorderCurrencies = [
  "GBP",
  "HKD",
  "USD",
  "JPY",
  "CAD",
  "AUD",
  "EUR",
  "NZD",
  "KRW",
  "THB",
  "SGD",
  "RUB",
] as const

const inChina: CurrencyLimit = { only: ["CNY"] }
const everywhere = (limit: CurrencyLimit) => ({ domestic: limit, crossBorder: limit })

/** The documents' rules by family of methods; a contract may allow fewer. */
export const currencyRules = {
  alipay: { domestic: inChina, crossBorder: { not: ["CNY"] } },
  alipay_ppro: everywhere({ only: alipayPproCurrencies }),
  twint: everywhere({ only: ["CHF"] }),
  wechat: { domestic: inChina, crossBorder: { only: wechatCrossBorderCurrencies } },
} as const satisfies Record<string, Record<MerchantKind, CurrencyLimit>>

export type CurrencyFamily = keyof typeof currencyRules

/** Whether a family of methods accepts a currency, in either case, from this kind of merchant. */
export function takesCurrency(family: CurrencyFamily, merchant: MerchantKind, currency: string): boolean {
  const limit: CurrencyLimit = currencyRules[family][merchant]
  const code = currency.toUpperCase()
  return "only" in limit ? limit.only.includes(code) : !limit.not.includes(code)
}
