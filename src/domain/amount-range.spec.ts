import { minorRanges } from "./amount-range"

describe("a range of amounts", () => {
  it("is taken in the minor units of the currency", () => {
    expect(minorRanges({ min: "12.50", max: "99" }, ["CHF"])).toEqual([
      { currencies: ["CHF"], min: "1250", max: "9900" },
    ])
    expect(minorRanges({ min: "1.2345" }, ["KWD"])).toEqual([{ currencies: ["KWD"], min: "1235" }])
  })

  it("takes in no amount outside of it where a currency has fewer decimals", () => {
    expect(minorRanges({ min: "12.5", max: "12.5" }, ["JPY"])).toEqual([
      { currencies: ["JPY"], min: "13", max: "12" },
    ])
  })

  it("in several currencies is one range for each number of decimals", () => {
    expect(minorRanges({ max: "5" }, ["CHF", "JPY", "EUR"])).toEqual([
      { currencies: ["CHF", "EUR"], max: "500" },
      { currencies: ["JPY"], max: "5" },
    ])
    expect(minorRanges({ max: "5" }, [])).toEqual([])
  })
})
