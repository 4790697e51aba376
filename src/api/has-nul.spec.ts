import { hasNul } from "./has-nul"

describe("a NUL character", () => {
  it.each([
    ["a text", "a\0"],
    ["a list", ["a", ["b", "\0"]]],
    ["a value", { filter: { id: "\0" } }],
    ["a name", { "a\0b": 1 }],
  ])("is found in %s", (_, value) => {
    expect(hasNul(value)).toBe(true)
  })

  it.each([[undefined], [null], [0], [""], ["\\u0000"], [{ "%00": "0" }], [Buffer.from([0])]])(
    "is not seen in %p",
    (value) => {
      expect(hasNul(value)).toBe(false)
    },
  )

  it("costs no stack, however deep somebody nests", () => {
    let value: unknown = "\0"
    for (let depth = 0; depth < 100_000; depth++) {
      value = [value]
    }
    expect(hasNul(value)).toBe(true)
  })
})
