import { createAttemptToken, hashAttemptToken, looksLikeAttemptToken } from "./attempt-token"

describe("attempt token", () => {
  it("has 128 bits, is never the same and is stored as a hash", () => {
    const one = createAttemptToken()
    const two = createAttemptToken()
    expect(one.token).toMatch(/^[0-9a-f]{32}$/)
    expect(one.token).not.toBe(two.token)
    expect(one.hash).toBe(hashAttemptToken(one.token))
    expect(one.hash).not.toContain(one.token)
  })

  it("garbage is told apart without a look-up", () => {
    expect(looksLikeAttemptToken(createAttemptToken().token)).toBe(true)
    expect(looksLikeAttemptToken("../../admin")).toBe(false)
    expect(looksLikeAttemptToken("A".repeat(32))).toBe(false)
  })
})
