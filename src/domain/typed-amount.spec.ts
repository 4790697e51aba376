import fc from "fast-check"

import { bothReadings, readAmountText, readTypedAmount, typedAmountText } from "./typed-amount"

const francs = { decimals: 2, most: 2490 }

describe("an amount as a person types it", () => {
  it.each([
    ["24.90", 2490],
    ["24,9", 2490],
    [" 10 ", 1000],
    [".5", 50],
    ["5.", 500],
    ["10.1000", 1010],
    ["+3", 300],
    ["\u200b12,50\ufeff", 1250],
    ["\u00a012.50\u00a0", 1250],
    ["0010", 1000],
    ["１２．５０", 1250],
    ["１２，５", 1250],
  ])("%p is %p minor units", (text, minor) => {
    expect(readTypedAmount(text, francs)).toEqual({ kind: "amount", minor })
  })

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["ten", "not-a-number"],
    [".", "not-a-number"],
    ["-", "not-a-number"],
    ["1.23.456", "not-a-number"],
    ["1,23,456.00", "not-a-number"],
    ["1.234'50", "not-a-number"],
    ["1'234,567.50", "not-a-number"],
    ["0.123,45", "not-a-number"],
    ["12²", "not-a-number"],
    ["1'0000", "not-a-number"],
    ["1e3", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["0", "zero"],
    ["0.00", "zero"],
    ["-0", "zero"],
    ["-5", "negative"],
    ["1.0051", "too-many-decimals"],
    ["1.500", "thousands-or-decimals"],
    ["1,000", "thousands-or-decimals"],
    ["12.340", "thousands-or-decimals"],
    ["1.005", "thousands-or-decimals"],
    [".500", "thousands-or-decimals"],
    ["0,000", "thousands-or-decimals"],
    ["1'234.500", "thousands-or-decimals"],
    ["1.234,567", "thousands-or-decimals"],
    ["-1.234,50", "negative"],
    ["24.91", "more-than-left"],
    ["99999999999999999999", "more-than-left"],
  ])("%p is refused: %s", (text, problem) => {
    expect(readTypedAmount(text, francs)).toEqual({ kind: "problem", problem })
  })

  it.each([
    ["1.234,50", "German, Italian"],
    ["1'234.50", "Swiss"],
    ["1’234.50", "Swiss, with the sign that Intl writes"],
    ["1’234,50", "Swiss, with a comma"],
    ["1 234,50", "French"],
    ["1\u00a0234,50", "French, with a blank that does not break"],
    ["1\u202f234,50", "French, with the blank that Intl writes"],
    ["1,234.50", "English, Chinese"],
    ["１，２３４．５０", "Chinese, in full width"],
    ["1.234,5", "one decimal"],
    ["1'234.5", "one decimal"],
  ])("takes %p for one thousand two hundred thirty-four and a half: %s", (text) => {
    expect(readAmountText(text, 2)).toBe(123450)
  })

  it.each([
    ["1'234", 123400],
    ["1 234", 123400],
    ["1.234.567", 123456700],
    ["1,234,567", 123456700],
    ["12'345'678.90", 1234567890],
  ])("takes %p for thousands, which it can only be", (text, minor) => {
    expect(readAmountText(text, 2)).toBe(minor)
  })

  it.each(["en", "en-GB", "de", "de-CH", "fr", "fr-CH", "it", "it-CH", "zh-CN"])(
    "reads what %s writes, with its thousands",
    (language) => {
      const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 })
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (minor) => {
          expect(readAmountText(format.format(minor / 100), 2)).toBe(minor)
        }),
      )
    },
  )

  it("knows currencies without decimals", () => {
    expect(readTypedAmount("1250", { decimals: 0, most: 5000 })).toEqual({ kind: "amount", minor: 1250 })
    expect(readTypedAmount("12.5", { decimals: 0, most: 5000 })).toEqual({
      kind: "problem",
      problem: "too-many-decimals",
    })
    expect(typedAmountText(1250, 0)).toBe("1250")
  })

  it("takes three digits where the currency has three decimals", () => {
    expect(readAmountText("1.500", 3)).toBe(1500)
    expect(readAmountText("1,234", 4)).toBe(12340)
    expect(readAmountText("1.500", 0)).toBe("thousands-or-decimals")
  })

  it.each([
    ["1.500", 2, { thousands: "1500", decimals: "1.50" }],
    [",005", 2, { thousands: "5", decimals: "0.00" }],
    ["1.500", 0, { thousands: "1500", decimals: "1" }],
  ])("%p may mean either of two amounts", (text, decimals, readings) => {
    expect(bothReadings(text, decimals)).toEqual(readings)
  })

  it("never takes what has three digits after a separator for an amount with two decimals or none", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(".", ","),
        fc.constantFrom(0, 2),
        (whole, three, separator, decimals) => {
          const text = `${whole}${separator}${String(three).padStart(3, "0")}`
          expect(readAmountText(text, decimals)).toBe("thousands-or-decimals")
        },
      ),
    )
  })

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999_999 }),
        fc.constantFrom(0, 2, 3, 4),
        (minor, decimals) => {
          expect(readTypedAmount(typedAmountText(minor, decimals), { decimals, most: minor })).toEqual({
            kind: "amount",
            minor,
          })
        },
      ),
    )
  })
})
