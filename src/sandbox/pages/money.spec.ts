import { formatMoney } from "./money"

const plain = (text: string) => text.replace(/\s/g, " ")

describe("amounts as a person reads them", () => {
  it.each([
    ["1290", "CHF", "CHF 12.90"],
    ["5", "CHF", "CHF 0.05"],
    ["1290", "JPY", "JPY 1,290"],
    ["1290", "KWD", "KWD 1.290"],
    ["9999999999", "EUR", "EUR 99,999,999.99"],
    ["abc", "EUR", "abc EUR"],
    ["100", "euro", "100 euro"],
  ])("%s %s is %s", (minor, currency, text) => {
    expect(plain(formatMoney(minor, currency))).toBe(text)
  })

  it("follows the language of the page", () => {
    expect(plain(formatMoney("123456", "CHF", "de"))).toBe("1.234,56 CHF")
  })
})
