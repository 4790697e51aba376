import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"

import { toMinor } from "../../domain/money"
import { minorAmount } from "../../paygate/values"

import { majorOf } from "./major-of"

const left = (exact: string, currency: string) => ({
  exact: MathBN.convert(exact),
  minor: toMinor(exact, currency),
})

describe("what Medusa books for an amount of the gateway", () => {
  it.each([
    ["a part", 1000, "31.3527", "10.00"],
    ["the last part", 3135, "31.3527", "31.3527"],
    ["the last part, rounded up", 3136, "31.3561", "31.3561"],
    ["more than is left", 3136, "31.3527", "31.36"],
    ["something where nothing is left", 1, "0", "0.01"],
  ])("%s", (_, amount, exact, booked) => {
    expect(String(majorOf(minorAmount(amount), left(exact, "EUR"), "EUR"))).toBe(booked)
  })

  it("is the same money at the gateway, the last part or not", () => {
    const currency = fc.constantFrom("CHF", "JPY", "KWD")
    const part = fc.option(fc.nat(10_000_000))
    fc.assert(
      fc.property(fc.nat(10_000_000), part, currency, (tenThousandths, units, code) => {
        const rest = left(`${tenThousandths / 10_000}`, code)
        const amount = units === null ? rest.minor : minorAmount(units)
        expect(toMinor(majorOf(amount, rest, code), code)).toBe(amount)
      }),
    )
  })
})
