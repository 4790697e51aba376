import fc from "fast-check"

import { MAXIMUM_MINOR_AMOUNT, merchantId, minorAmount, payId, reqId, transId, xId } from "./values"

describe("our own ids", () => {
  it.each([
    ["TransID", transId],
    ["ReqID", reqId],
  ])("%s takes 1 to 32 plain characters", (name, create) => {
    expect(create("01JD_a.b-9")).toBe("01JD_a.b-9")
    expect(create("x".repeat(32))).toHaveLength(32)
    for (const wrong of ["", "x".repeat(33), "a b", "a*b", "a&b", "a=b", "é", "a\n"]) {
      expect(() => create(wrong)).toThrow(
        `${name} (ans..32) must be 1 to 32 letters, digits, . _ or -. Nothing was sent.`,
      )
    }
  })
})

describe("the gateway's ids", () => {
  it.each([
    ["PayID", payId],
    ["XID", xId],
  ])("%s has exactly 32 letters and digits", (name, create) => {
    expect(create("0123456789abcdef0123456789ABCDEF")).toHaveLength(32)
    for (const wrong of ["", "0123456789abcdef", "0123456789abcdef0123456789abcde-"]) {
      expect(() => create(wrong)).toThrow(`${name} (an32) must be 32 letters and digits`)
    }
  })

  it("MerchantID has up to 30 characters the wire can carry", () => {
    expect(merchantId("DEMO_MERCHANT")).toBe("DEMO_MERCHANT")
    for (const wrong of ["", "x".repeat(31), "A B", "A&B", "A=B", "A*B", "A\0"]) {
      expect(() => merchantId(wrong)).toThrow("MerchantID (ans..30)")
    }
  })
})

describe("minorAmount", () => {
  it("takes whole minor units the gateway's ten digits can hold", () => {
    expect(minorAmount(0)).toBe(0)
    expect(minorAmount(9_999_999_999)).toBe(MAXIMUM_MINOR_AMOUNT)
  })

  it.each([[-1], [0.5], [12.000001], [10_000_000_000], [NaN], [Infinity]])("refuses %p", (units) => {
    expect(() => minorAmount(units)).toThrow(expect.objectContaining({ code: "request-invalid" }))
  })

  it("writes exactly its digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAXIMUM_MINOR_AMOUNT }), (units) =>
        /^\d{1,10}$/.test(String(minorAmount(units))),
      ),
    )
  })
})
