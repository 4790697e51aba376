import { sumsOf } from "./sums"

const money = (amount: string, currency = "CHF") => ({ amount, currency })

describe("sums of chosen payments", () => {
  it("are one for each currency, to the last digit", () => {
    expect(sumsOf([money("0.10"), money("3", "JPY"), money("0.20"), money("0.05")])).toEqual([
      money("0.35"),
      money("3", "JPY"),
    ])
    expect(sumsOf([money("9007199254740993.01"), money("0.01")])).toEqual([money("9007199254740993.02")])
  })

  it("are none without payments", () => {
    expect(sumsOf([])).toEqual([])
  })
})
