import fc from "fast-check"

import { currencyCodes, exponentOf } from "../../paygate/currencies"
import { MAXIMUM_MINOR_AMOUNT, minorAmount } from "../../paygate/values"

import { amountText, exampleAmount, readAmount } from "./amount-text"

describe("an amount as people write it", () => {
  it.each([
    ["12.50", "EUR", 1250],
    ["12,5", "eur", 1250],
    [" 12 ", "EUR", 1200],
    ["+3", "CHF", 300],
    ["2500", "JPY", 2500],
    ["1.250", "KWD", 1250],
    ["0.10", "EUR", 10],
    ["007.00", "EUR", 700],
    ["12.", "EUR", 1200],
    [".5", "EUR", 50],
    ["12.0", "JPY", 12],
    ["99999999.99", "EUR", 9_999_999_999],
  ])("%j of %s is %d minor units", (text, currency, units) => {
    expect(readAmount(text, currency)).toBe(units)
  })

  it.each([
    ["", "EUR", "amount-missing"],
    ["   ", "EUR", "amount-missing"],
    ["0", "EUR", "amount-not-positive"],
    ["-0.00", "EUR", "amount-not-positive"],
    ["-12.50", "EUR", "amount-not-positive"],
    ["12.5051", "EUR", "amount-too-many-decimals"],
    ["1.250", "EUR", "amount-ambiguous"],
    ["12.5", "JPY", "amount-too-many-decimals"],
    ["1,25.00", "EUR", "amount-no-number"],
    ["1e3", "EUR", "amount-no-number"],
    ["NaN", "EUR", "amount-no-number"],
    ["12 EUR", "EUR", "amount-no-number"],
    ["100000000.00", "EUR", "amount-too-large"],
    ["9".repeat(400), "EUR", "amount-too-large"],
  ])("%j of %s is refused: %s", (text, currency, problem) => {
    expect(readAmount(text, currency)).toBe(problem)
  })

  it("shows every amount of every currency so that it can be read back", () => {
    const anyAmount = fc.integer({ min: 1, max: MAXIMUM_MINOR_AMOUNT })
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...currencyCodes), (units, currency) => {
        const text = amountText(minorAmount(units), currency)
        expect(text.split(".")[1]?.length ?? 0).toBe(exponentOf(currency))
        expect(readAmount(text, currency)).toBe(units)
        expect(readAmount(text.replace(".", ","), currency)).toBe(units)
      }),
    )
  })

  it("has an example for every currency", () => {
    expect(exampleAmount("EUR")).toBe("12.50")
    expect(exampleAmount("JPY")).toBe("1250")
    expect(exampleAmount("KWD")).toBe("12.500")
    expect(exampleAmount("EU")).toBeUndefined()
  })

  it("never takes a text without thousands for an amount that is not just digits and one separator", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), (text) => {
        const read = readAmount(text, "EUR")
        expect(typeof read === "number").toBe(
          /^\s*\+?(\d+([.,]\d{0,2})?|[.,]\d{1,2})\s*$/.test(text) &&
            Number(text.replace(",", ".")) > 0 &&
            Number(text.replace(",", ".")) < 1e8,
        )
      }),
    )
  })
})
