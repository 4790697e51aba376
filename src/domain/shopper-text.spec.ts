import { minorAmount } from "../paygate/values"

import { methodIds, methods } from "./methods"
import { failureReason, failureText } from "./shopper-text"

const nothing = minorAmount(0)

describe("what the shopper is told", () => {
  it.each([
    ["22A10053", "canceled"],
    ["22890703", "canceled"],
    ["22890946", "canceled"],
    ["22A10100", "declined"],
    [null, "not completed"],
    ["62A00985", "not completed"],
  ])("Code %p is %s", (code, word) => {
    expect(failureText({ method: "twint", code, state: "failed", capturedAmount: nothing })).toContain(
      `The TWINT payment was ${word}.`,
    )
  })

  it("money that went back is said to be back", () => {
    const returned = { method: "alipay", code: "00000000", state: "auto-refunded" } as const
    expect(failureText({ ...returned, capturedAmount: minorAmount(100) })).toContain("refunded")
  })

  it.each([
    ["twint", "00000000", 0, "refunded"],
    ["twint", "62A00985", 0, "unfinished"],
    ["alipay-qr", "00000000", 100, "refunded"],
    ["alipay-qr", "00000000", 0, "unfinished"],
    ["alipay-spot", "62890985", 0, "unfinished"],
  ] as const)(
    "%s with Code %s and %d captured, released: %s; who never paid is not told that money comes back",
    (method, code, captured, reason) => {
      const attempt = { method, code, state: "released", capturedAmount: minorAmount(captured) } as const
      expect(failureReason(attempt)).toBe(reason)
    },
  )

  it.each(methodIds)("every sentence about a payment by %s reads like one about its wallet", (method) => {
    const said = (code: string | null, state: "failed" | "auto-refunded") =>
      failureText({ method, code, state, capturedAmount: nothing })
    const { brand } = methods[method]
    expect([said("22A10100", "failed"), said("22A10053", "failed"), said(null, "failed")]).toEqual([
      `The ${brand} payment was declined. Nothing was charged; you can try again or choose another method.`,
      `The ${brand} payment was canceled. Nothing was charged; you can pay again or choose another method.`,
      `The ${brand} payment was not completed. Nothing was charged; you can try again or choose another method.`,
    ])
    expect(said("00000000", "auto-refunded")).toBe(
      `Your ${brand} payment was refunded. Please start a new payment.`,
    )
  })

  it("a wallet is called by its name alone, however it is paid", () => {
    expect([...new Set(methodIds.map((method) => methods[method].brand))]).toEqual([
      "TWINT",
      "Alipay",
      "WeChat Pay",
    ])
  })
})
