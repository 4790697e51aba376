import fc from "fast-check"

import { fitsClass, parseFormat } from "./format"

describe("the documents' notation", () => {
  it.each([
    ["a3", { characters: "a", min: 3, max: 3 }],
    ["an64", { characters: "an", min: 64, max: 64 }],
    ["ans..64", { characters: "ans", min: 1, max: 64 }],
    ["n..10", { characters: "n", min: 1, max: 10 }],
    ["ns..30", { characters: "ns", min: 1, max: 30 }],
    ["A3", { characters: "a", min: 3, max: 3 }],
    ["ans3..50", { characters: "ans", min: 3, max: 50 }],
    ["bool", { characters: "a", min: 1, max: 5 }],
    ["ans..", { characters: "ans", min: 1, max: Number.POSITIVE_INFINITY }],
  ])("reads %s", (notation, format) => {
    expect(parseFormat(notation)).toEqual(format)
  })

  it("refuses what is no notation", () => {
    expect(() => parseFormat("x3")).toThrow("x3 is not a format")
  })

  it.each([
    ["a", "CHF", "CH1"],
    ["n", "0129", "12.9"],
    ["an", "a1", "a-1"],
    ["as", "a-b c", "a1"],
    ["ns", "1-2 3", "1a"],
    ["ans", "Émile & 7", "line\nbreak"],
  ] as const)("%s holds %j and not %j", (characters, good, bad) => {
    expect(fitsClass(good, characters)).toBe(true)
    expect(fitsClass(bad, characters)).toBe(false)
  })

  it("lets no control character into any class", () => {
    const control = fc.integer({ min: 0, max: 31 }).map((code) => String.fromCharCode(code))
    const classes = fc.constantFrom("a", "as", "n", "an", "ans", "ns" as const)
    fc.assert(fc.property(control, classes, (text, characters) => !fitsClass(text, characters)))
  })
})
