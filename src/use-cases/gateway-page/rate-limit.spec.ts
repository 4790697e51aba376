import { RateLimit } from "./rate-limit"

describe("the brake on the admin's tools", () => {
  it("stops who asks too often, and nobody else, until time has passed", () => {
    let now = 1_000_000
    const limit = new RateLimit(3, 60_000, () => now)
    expect([1, 2, 3, 4].map(() => limit.take("anna"))).toEqual([true, true, true, false])
    expect(limit.take("ben")).toBe(true)
    now += 30_000
    expect(limit.take("anna")).toBe(false)
    now += 30_001
    expect(limit.take("anna")).toBe(true)
  })

  it("refused calls do not count, so that waiting helps", () => {
    let now = 0
    const limit = new RateLimit(1, 1_000, () => now)
    limit.take("anna")
    for (; now < 1_000; now += 100) expect(limit.take("anna")).toBe(false)
    now = 1_001
    expect(limit.take("anna")).toBe(true)
  })
})
