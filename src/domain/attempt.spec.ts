import fc from "fast-check"

import { advance, attemptStates, isPaid } from "./attempt"

const state = fc.constantFrom(...attemptStates)

describe("state of an attempt", () => {
  it("a late success after a refusal counts", () => {
    expect(advance("failed", "captured")).toBe("captured")
  })

  it("a late refusal never takes a payment back", () => {
    expect(advance("authorized", "failed")).toBe("authorized")
    expect(advance("captured", "open")).toBe("captured")
    expect(advance("returned", "captured")).toBe("returned")
  })

  it("comes out the same in whatever order and however often messages arrive", () => {
    fc.assert(
      fc.property(fc.array(state), fc.array(state), (heard, repeats) => {
        const once = heard.reduce(advance, "open" as const)
        const shuffled = [...heard, ...repeats.filter((s) => heard.includes(s))]
          .sort()
          .reduce(advance, "open" as const)
        return once === shuffled
      }),
    )
  })

  it("knows when the shop holds money", () => {
    expect(attemptStates.filter(isPaid)).toEqual(["authorized", "captured"])
  })
})
