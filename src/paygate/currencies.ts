import { ConfigurationError } from "./errors"

/** Active ISO 4217 currencies by the number of decimals of their minor unit (protocol notes 14). */
const currenciesByExponent: Readonly<Record<0 | 2 | 3 | 4, string>> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF
      CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
      HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU
      MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR
      SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED
      VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
}

const exponents: ReadonlyMap<string, number> = new Map(
  Object.entries(currenciesByExponent).flatMap(([exponent, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(exponent)] as const),
  ),
)

/** Every active ISO 4217 code, upper case. */
export const currencyCodes: readonly string[] = [...exponents.keys()].sort()

/** Whether a code, in any case, is an active ISO 4217 currency. */
export function isCurrency(code: string): boolean {
  return exponents.has(code.toUpperCase())
}

/**
 * Decimals of a currency's minor unit: CHF 2, JPY 0, KWD 3. Accepts upper and lower case.
 * @throws ConfigurationError for a code that is not an active ISO 4217 currency
 */
export function exponentOf(currency: string): number {
  const exponent = exponents.get(currency.toUpperCase())
  if (exponent === undefined) {
    const problem = `"${currency}" is no active ISO 4217 currency; use a code such as CHF`
    throw new ConfigurationError([{ path: "currency", problem }])
  }
  return exponent
}
