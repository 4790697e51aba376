import { unusableText } from "./unusable-method"

describe("a method that cannot pay a cart, told to the shopper", () => {
  it.each([
    ["region", "TWINT is not available in this region."],
    ["currency", "TWINT does not accept this currency."],
    ["amount", "This amount is too small for TWINT."],
  ] as const)("because of the %s", (reason, text) => {
    expect(unusableText("twint", reason)).toBe(text)
  })
})
