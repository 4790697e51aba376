import fc from "fast-check"

import { minorAmount } from "../paygate/values"

import { formatMoney, remainder, sum, toMajor, toMinor, withinRest } from "./money"

describe("money", () => {
  it.each([
    [31.3527, "EUR", 3135],
    ["31.355", "EUR", 3136],
    [{ value: "10.005", precision: 20 }, "CHF", 1001],
    [1.005, "CHF", 101],
    [1999, "JPY", 1999],
    [1999.5, "KRW", 2000],
    ["1.2345", "BHD", 1235],
    [0, "CHF", 0],
  ])("%p %s is %i in minor units", (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor)
  })

  it("refuses a negative amount", () => {
    expect(() => toMinor(-1, "CHF")).toThrow()
  })

  it("shows all decimals of the currency", () => {
    expect(toMajor(minorAmount(1250), "CHF")).toBe("12.50")
    expect(toMajor(minorAmount(5), "kwd")).toBe("0.005")
    expect(formatMoney(minorAmount(700), "jpy")).toBe("700 JPY")
  })

  it("minor -> major -> minor is the identity for two, no and three decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom("CHF", "JPY", "TND"),
        (minor, currency) => toMinor(toMajor(minorAmount(minor), currency), currency) === minor,
      ),
    )
  })

  it("any split of an unrounded amount fits what the gateway holds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10_000_000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (tenThousandths, share) => {
          const first = Math.round(tenThousandths * share)
          const whole = toMinor(tenThousandths / 10_000, "EUR")
          const a = toMinor(first / 10_000, "EUR")
          const b = toMinor((tenThousandths - first) / 10_000, "EUR")
          const rest = remainder(whole, a)
          return a > whole || rest === 0 || withinRest(b, rest) !== undefined
        },
      ),
    )
  })

  it("a real excess is refused, the rounding unit is not", () => {
    expect(withinRest(minorAmount(101), minorAmount(100))).toBe(100)
    expect(withinRest(minorAmount(102), minorAmount(100))).toBeUndefined()
    expect(withinRest(minorAmount(1), minorAmount(0))).toBeUndefined()
  })

  it("adds up", () => {
    expect(sum([minorAmount(1), minorAmount(2), minorAmount(3)])).toBe(6)
    expect(sum([])).toBe(0)
  })
})
