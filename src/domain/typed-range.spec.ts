import { readTypedRange } from "./typed-range"

const nothing = { $gte: "", $lte: "", currency: "" }

describe("a range of amounts as it is typed into the filter", () => {
  it.each([
    ["12,5", "12.50"],
    ["1'234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1 234,50", "1234.50"],
    ["1500", "1500.00"],
    ["0", "0"],
  ])("%p is %s", ($gte, read) => {
    expect(readTypedRange({ ...nothing, $gte })).toEqual({ faulty: [], range: { $gte: read } })
  })

  it.each(["1.500", "-3", "1.2.3", "ten"])("%p is not guessed at", ($lte) => {
    expect(readTypedRange({ ...nothing, $lte })).toMatchObject({ faulty: ["$lte"] })
  })

  it("counts decimals as the currency does", () => {
    expect(readTypedRange({ $gte: "1.500", $lte: "", currency: "kwd" })).toEqual({
      faulty: [],
      range: { $gte: "1.500", currency: "KWD" },
    })
    expect(readTypedRange({ $gte: "1500", $lte: "", currency: "JPY" }).range).toEqual({
      $gte: "1500",
      currency: "JPY",
    })
  })

  it("names a currency that is none, and is nothing where nothing is typed", () => {
    expect(readTypedRange({ ...nothing, currency: "francs" }).faulty).toEqual(["currency"])
    expect(readTypedRange(nothing)).toEqual({ faulty: [], range: undefined })
  })
})
