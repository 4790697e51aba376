import fc from "fast-check"

import { RefusalError } from "../../refusals/refusal"

import { exactMinor } from "./exact-amount"

describe("an amount an admin asked for", () => {
  it("is whole minor units, without the slips of floating point", () => {
    expect(exactMinor(19.9, "CHF")).toBe(1990)
    expect(exactMinor(1.15, "chf")).toBe(115)
    expect(exactMinor(2500, "JPY")).toBe(2500)
    expect(exactMinor(1.234, "KWD")).toBe(1234)
  })

  it("is refused with more decimals than the currency has", () => {
    expect(() => exactMinor(10.005, "CHF")).toThrow(
      new RefusalError("amount-out-of-range", "10.005 has more decimals than CHF has; use at most 2."),
    )
    expect(() => exactMinor(0.5, "JPY")).toThrow("use at most 0")
  })

  it("holds for every amount that can be written in cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (cents) => {
        expect(exactMinor(Number((cents / 100).toFixed(2)), "EUR")).toBe(cents)
      }),
    )
  })
})
