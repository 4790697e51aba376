import { unusableText } from "./unusable-method"

describe("a method that cannot pay a cart, told to the shopper", () => {
  it.each([
    ["region", "TWINT is not offered in this region."],
    ["currency", "TWINT does not take this currency."],
    ["amount", "TWINT does not take an amount this small."],
  ] as const)("because of the %s", (reason, text) => {
    expect(unusableText("twint", reason)).toBe(text)
  })
})
