import { payIdInside, prepayIdOf, requestStringOf, walletToken } from "./hand-over"

const payId = "0123456789abcdef".repeat(2)

describe("what an app is given", () => {
  it("leads back to the payment", () => {
    expect(payIdInside(requestStringOf(payId))).toBe(payId)
    expect(payIdInside(` ${prepayIdOf(payId)}\n`)).toBe(payId)
    expect(payIdInside(payId)).toBeUndefined()
    expect(payIdInside("wx0")).toBeUndefined()
  })

  it("fits its fields", () => {
    expect(requestStringOf(payId).length).toBeLessThanOrEqual(128)
    expect(prepayIdOf(payId).length).toBeLessThanOrEqual(64)
    expect(`http://127.0.0.1:65535/w/${walletToken(payId)}`.length).toBeLessThanOrEqual(64)
  })
})
