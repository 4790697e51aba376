import fc from "fast-check"

import { readTypedAmount, typedText } from "./typed-amount"

const francs = { decimals: 2, most: 2490 }

describe("an amount as a person types it", () => {
  it.each([
    ["24.90", 2490],
    ["24,9", 2490],
    [" 10 ", 1000],
    [".5", 50],
    ["5.", 500],
    ["10.100", 1010],
    ["0010", 1000],
  ])("%p is %p minor units", (text, minor) => {
    expect(readTypedAmount(text, francs)).toEqual({ kind: "amount", minor })
  })

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["ten", "not-a-number"],
    [".", "not-a-number"],
    ["-", "not-a-number"],
    ["1'000", "not-a-number"],
    ["1,000.50", "not-a-number"],
    ["1e3", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["0", "zero"],
    ["0.00", "zero"],
    ["-0", "zero"],
    ["-5", "negative"],
    ["1.005", "too-many-decimals"],
    ["24.91", "more-than-left"],
    ["99999999999999999999", "more-than-left"],
  ])("%p is refused: %s", (text, problem) => {
    expect(readTypedAmount(text, francs)).toEqual({ kind: "problem", problem })
  })

  it("knows currencies without decimals", () => {
    expect(readTypedAmount("1250", { decimals: 0, most: 5000 })).toEqual({ kind: "amount", minor: 1250 })
    expect(readTypedAmount("12.5", { decimals: 0, most: 5000 })).toEqual({
      kind: "problem",
      problem: "too-many-decimals",
    })
    expect(typedText(1250, 0)).toBe("1250")
  })

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999_999 }),
        fc.constantFrom(0, 2, 3, 4),
        (minor, decimals) => {
          expect(readTypedAmount(typedText(minor, decimals), { decimals, most: minor })).toEqual({
            kind: "amount",
            minor,
          })
        },
      ),
    )
  })
})
