import { formatAmount, formatDay } from "./in-language"

/** Which blank and which apostrophe it is depends on the version of Unicode's data that Node brings. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace("’", "'")

describe("an amount for a reader", () => {
  it.each([
    ["en", "CHF 1,234.50"],
    ["en-GB", "CHF 1,234.50"],
    ["de", "1.234,50 CHF"],
    ["de-CH", "CHF 1'234.50"],
    ["fr", "1 234,50 CHF"],
    ["it", "1234,50 CHF"],
    ["zh-CN", "CHF 1,234.50"],
  ])("is written in %s as %s", (language, written) => {
    expect(plain(formatAmount("1234.50", "chf", language))).toBe(written)
  })

  it("keeps every digit of a large one", () => {
    expect(formatAmount("90071992547409.93", "eur", "en")).toBe("€90,071,992,547,409.93")
  })
})

describe("a day for a reader", () => {
  it.each([
    ["en", "March 1, 2027"],
    ["en-GB", "1 March 2027"],
    ["de", "1. März 2027"],
    ["fr", "1 mars 2027"],
    ["it", "1 marzo 2027"],
    ["zh-CN", "2027年3月1日"],
  ])("is written in %s as %s", (language, written) => {
    expect(formatDay("2027-03-01", language)).toBe(written)
  })
})
