import { currencyCodes, exponentOf, isCurrency } from "./currencies"
import endpoints from "./endpoints/__fixtures__/endpoints.json"

describe("exponentOf", () => {
  it.each([
    ["CHF", 2],
    ["EUR", 2],
    ["HUF", 2],
    ["JPY", 0],
    ["VND", 0],
    ["KWD", 3],
    ["CLF", 4],
    ["jpy", 0],
  ])("%s has %i decimals", (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent)
  })

  it("agrees with every currency the source documents name", () => {
    const named = Object.entries(endpoints.currencies.decimals)
    const listed = Object.entries(endpoints.currencies.otherDecimals).flatMap(([exponent, codes]) =>
      codes.map((code) => [code, Number(exponent)] as const),
    )

    for (const [code, exponent] of [...named, ...listed]) {
      expect([code, exponentOf(code)]).toEqual([code, exponent])
    }
  })

  it.each([[""], ["CH"], ["CHFF"], ["XXX"], ["toString"]])("does not guess for %p", (code) => {
    expect(() => exponentOf(code)).toThrow(
      `currency: "${code}" is no active ISO 4217 currency; use a code such as CHF`,
    )
    expect(isCurrency(code)).toBe(false)
  })

  it("lists every code once, sorted", () => {
    expect(currencyCodes).toEqual([...new Set(currencyCodes)].sort())
    expect(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
    expect(currencyCodes.length).toBeGreaterThan(150)
  })
})
