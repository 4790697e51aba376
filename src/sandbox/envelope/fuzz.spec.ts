import fc from "fast-check"

import { fuzzKeys } from "./fuzz"

describe("fuzzed answers", () => {
  const message = { mid: "M", PayID: "p", XID: "x", TransID: "t", Status: "OK", Code: "00000000" }

  it("keep every value under its name, in some case, and add one", () => {
    fc.assert(
      fc.property(fc.string(), (xid) => {
        const fuzzed = fuzzKeys({ ...message, XID: xid })
        const lower = new Map(Object.entries(fuzzed).map(([key, value]) => [key.toLowerCase(), value]))
        expect(lower.size).toBe(7)
        for (const [key, value] of Object.entries({ ...message, XID: xid }))
          expect(lower.get(key.toLowerCase())).toBe(value)
      }),
    )
  })

  it("are the same for the same message", () => {
    expect(Object.entries(fuzzKeys(message))).toEqual(Object.entries(fuzzKeys(message)))
  })
})
