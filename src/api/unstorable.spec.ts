import { unstorable } from "./unstorable"

const high = "\ud83d"
const low = "\ude00"

describe.each([
  ["nul", "\0"],
  ["lone-surrogate", high],
  ["lone-surrogate", low],
] as const)("a character that cannot be stored (%s %#)", (kind, character) => {
  it.each([
    ["a text", `a${character}`],
    ["the middle of a text", `a${character}b`],
    ["a list", ["a", ["b", character]]],
    ["a value", { filter: { id: character } }],
    ["a name", { [`a${character}b`]: 1 }],
  ])("is found in %s", (_, value) => {
    expect(unstorable(value)).toBe(kind)
  })

  it("costs no stack, however deep somebody nests", () => {
    let value: unknown = character
    for (let depth = 0; depth < 100_000; depth++) {
      value = [value]
    }
    expect(unstorable(value)).toBe(kind)
  })
})

describe("what can be stored", () => {
  it.each([
    ...[undefined, null, 0, "", "\\u0000", { "%00": "0" }, Buffer.from([0])],
    ...["\\ud83d", high + low, { [high + low]: `${high}${low}${high}${low}` }, "\uffff", "e\u0301"],
  ])("is left alone: %p", (value) => {
    expect(unstorable(value)).toBeUndefined()
  })

  it("is not if the halves of a pair are the wrong way round", () => {
    expect(unstorable(low + high)).toBe("lone-surrogate")
  })
})
