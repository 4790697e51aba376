import fc from "fast-check"

import type { AttemptCard } from "../../contracts/attempt-card"

import { paymentShares } from "./payment-shares"

const possible = (
  capture: "possible" | "rest-released" | "order-canceled" | "all-captured",
): AttemptCard["possible"] => ({
  capture: capture === "possible" ? { possible: true, most: "22.90" } : { possible: false, reason: capture },
  capture_in_parts: true,
  refund: { possible: false, reason: "nothing-captured" },
  release: { possible: false, reason: "no-pay-id" },
})
const facts = {
  state: "captured",
  amount: "32.90",
  captured: "10.00",
  refunded: "4.00",
  possible: possible("possible"),
} as const

describe("the shares of an authorized amount", () => {
  it.each([
    ["a part is captured", facts, { captured: 600, refunded: 400, left: 2290, released: 0 }],
    [
      "the rest was released",
      { ...facts, possible: possible("rest-released") },
      { captured: 600, refunded: 400, left: 0, released: 2290 },
    ],
    [
      "the order is canceled and the reservation is still there",
      { ...facts, possible: possible("order-canceled") },
      { captured: 600, refunded: 400, left: 2290, released: 0 },
    ],
    [
      "all was released",
      { ...facts, state: "released", captured: "0.00", refunded: "0.00" },
      { captured: 0, refunded: 0, left: 0, released: 3290 },
    ],
  ] as const)("when %s", (_, given, shares) => {
    expect(paymentShares(given)).toEqual(shares)
  })

  it.each(["open", "failed", "auto-refunding", "auto-refunded", "held", "differs"] as const)(
    "are not told of a payment that is %s",
    (state) => expect(paymentShares({ ...facts, state })).toBeUndefined(),
  )

  it("add up to the amount, whatever was captured and refunded of it", () => {
    const amounts = fc
      .tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9))
      .map((three) => three.sort((one, other) => other - one))
    fc.assert(
      fc.property(amounts, ([amount, captured, refunded]) => {
        const major = (value = 0) => (value / 100).toFixed(2)
        const shares = paymentShares({
          ...facts,
          ...{ amount: major(amount), captured: major(captured), refunded: major(refunded) },
        })!
        expect(Object.values(shares).reduce((sum: number, share: number) => sum + share, 0)).toBe(amount)
      }),
    )
  })
})
