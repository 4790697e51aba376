import fc from "fast-check"

import { minorAmount } from "../paygate/values"

import { afterMovement, nextMovement } from "./gateway-movement"

const books = (state: "authorized" | "captured" | "auto-refunding", captured = 0, refunded = 0) => ({
  state,
  amount: minorAmount(1000),
  authorizedAmount: minorAmount(1000),
  capturedAmount: minorAmount(captured),
  refundedAmount: minorAmount(refunded),
})
const totals = (authorized: number, captured: number, refunded: number) => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  refunded: minorAmount(refunded),
  lastStatus: "OK",
})

describe("movement at the gateway", () => {
  it.each([
    ["nothing", books("authorized"), totals(1000, 0, 0), { kind: "none" }],
    [
      "a part was captured",
      books("authorized"),
      totals(1000, 400, 0),
      { kind: "moved", operation: "capture", amount: 400 },
    ],
    [
      "a second part was captured",
      books("captured", 400),
      totals(1000, 1000, 0),
      { kind: "moved", operation: "capture", amount: 600 },
    ],
    [
      "a part went back",
      books("captured", 1000, 100),
      totals(1000, 1000, 350),
      { kind: "moved", operation: "refund", amount: 250 },
    ],
    [
      "captured and refunded: the capture first",
      books("authorized"),
      totals(1000, 1000, 1000),
      { kind: "moved", operation: "capture", amount: 1000 },
    ],
    [
      "the reservation was released",
      books("authorized"),
      totals(0, 0, 0),
      { kind: "moved", operation: "release", amount: 1000 },
    ],
    ["a capture was reversed", books("captured", 1000), totals(1000, 0, 0), { kind: "unclear" }],
    ["the whole payment was reversed", books("captured", 1000), totals(0, 0, 0), { kind: "unclear" }],
    [
      "more was captured than the payment had",
      books("captured", 1000),
      totals(1000, 1100, 0),
      { kind: "unclear" },
    ],
  ] as const)("%s", (_, before, now, expected) => {
    expect(nextMovement(before, now)).toEqual(expected)
  })

  it.each([
    ["more was taken", books("auto-refunding", 1000), totals(1200, 1200, 0), [1200, 1200, 0]],
    ["less was taken", books("auto-refunding", 1000), totals(800, 800, 0), [800, 800, 0]],
    [
      "more was taken, and a part went back",
      books("auto-refunding", 1000, 1000),
      totals(0, 1200, 1000),
      [0, 1200, 1000],
    ],
    ["another amount is reserved", books("auto-refunding"), totals(900, 0, 0), [900, 0, 0]],
  ] as const)(
    "on its way back, %s: that amount counts",
    (_, before, now, [authorized, captured, refunded]) => {
      expect(nextMovement(before, now)).toEqual({ kind: "other-amount", authorized, captured, refunded })
    },
  )

  it("on its way back, what the gateway has confirmed as refunded is not forgotten by an inquiry that does not show it yet", () => {
    expect(nextMovement(books("auto-refunding", 1000, 1000), totals(1000, 1000, 0))).toEqual({
      kind: "unclear",
    })
  })

  it("booked one after the other, the books end at the gateway's totals, each movement once", () => {
    const amount = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(amount, amount, (captured, part) => {
        const refunded = Math.min(captured, part)
        const now = totals(1000, captured, refunded)
        let current = books("authorized")
        for (let step = 0; step < 2; step++) {
          const movement = nextMovement(current, now)
          if (movement.kind === "moved") {
            current =
              movement.operation === "capture"
                ? books("captured", current.capturedAmount + movement.amount, current.refundedAmount)
                : books("captured", current.capturedAmount, current.refundedAmount + movement.amount)
          }
        }
        expect([current.capturedAmount, current.refundedAmount]).toEqual([captured, refunded])
        expect(nextMovement(current, now)).toEqual({ kind: "none" })
      }),
    )
  })
})

it.each([
  ["a capture", "authorized", "capture", 400, 0, null, { state: "captured", captured: 400, refunded: 0 }],
  ["a release", "authorized", "release", 1000, 0, null, { state: "released", captured: 0, refunded: 0 }],
  [
    "a refund in part",
    "captured",
    "refund",
    400,
    1000,
    null,
    { state: "captured", captured: 1000, refunded: 400 },
  ],
  [
    "a refund in full",
    "captured",
    "refund",
    1000,
    1000,
    null,
    { state: "auto-refunded", captured: 1000, refunded: 1000 },
  ],
  [
    "the same of an order's payment",
    "captured",
    "refund",
    1000,
    1000,
    new Date(),
    { state: "captured", captured: 1000, refunded: 1000 },
  ],
] as const)("a payment after %s", (_, state, kind, amount, captured, completedAt, after) => {
  const attempt = {
    state,
    capturedAmount: minorAmount(captured),
    refundedAmount: minorAmount(0),
    completedAt,
  }
  expect(afterMovement(attempt, kind, minorAmount(amount))).toEqual(after)
})
