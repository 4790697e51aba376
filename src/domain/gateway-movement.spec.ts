import fc from "fast-check"

import { minorAmount } from "../paygate/values"

import { afterMovement, nextMovement } from "./gateway-movement"

const books = (state: "authorized" | "captured", captured = 0, credited = 0) => ({
  state,
  amount: minorAmount(1000),
  authorizedAmount: minorAmount(1000),
  capturedAmount: minorAmount(captured),
  creditedAmount: minorAmount(credited),
})
const totals = (authorized: number, captured: number, credited: number) => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  credited: minorAmount(credited),
  lastStatus: "OK",
})

describe("movement at the gateway", () => {
  it.each([
    ["nothing", books("authorized"), totals(1000, 0, 0), { kind: "none" }],
    [
      "a part was captured",
      books("authorized"),
      totals(1000, 400, 0),
      { kind: "moved", action: "capture", amount: 400 },
    ],
    [
      "a second part was captured",
      books("captured", 400),
      totals(1000, 1000, 0),
      { kind: "moved", action: "capture", amount: 600 },
    ],
    [
      "a part went back",
      books("captured", 1000, 100),
      totals(1000, 1000, 350),
      { kind: "moved", action: "credit", amount: 250 },
    ],
    [
      "captured and credited: the capture first",
      books("authorized"),
      totals(1000, 1000, 1000),
      { kind: "moved", action: "capture", amount: 1000 },
    ],
    [
      "the reservation was released",
      books("authorized"),
      totals(0, 0, 0),
      { kind: "moved", action: "reverse", amount: 1000 },
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

  it("booked one after the other, the books end at the gateway's totals, each movement once", () => {
    const amount = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(amount, amount, (captured, part) => {
        const credited = Math.min(captured, part)
        const now = totals(1000, captured, credited)
        let current = books("authorized")
        for (let step = 0; step < 2; step++) {
          const movement = nextMovement(current, now)
          if (movement.kind === "moved") {
            current =
              movement.action === "capture"
                ? books("captured", current.capturedAmount + movement.amount, current.creditedAmount)
                : books("captured", current.capturedAmount, current.creditedAmount + movement.amount)
          }
        }
        expect([current.capturedAmount, current.creditedAmount]).toEqual([captured, credited])
        expect(nextMovement(current, now)).toEqual({ kind: "none" })
      }),
    )
  })
})

it.each([
  ["a capture", "authorized", "capture", 400, 0, null, { state: "captured", captured: 400, credited: 0 }],
  ["a release", "authorized", "reverse", 1000, 0, null, { state: "reversed", captured: 0, credited: 0 }],
  [
    "a refund in part",
    "captured",
    "credit",
    400,
    1000,
    null,
    { state: "captured", captured: 1000, credited: 400 },
  ],
  [
    "a refund in full",
    "captured",
    "credit",
    1000,
    1000,
    null,
    { state: "auto-refunded", captured: 1000, credited: 1000 },
  ],
  [
    "the same of an order's payment",
    "captured",
    "credit",
    1000,
    1000,
    new Date(),
    { state: "captured", captured: 1000, credited: 1000 },
  ],
] as const)("a payment after %s", (_, state, kind, amount, captured, completedAt, after) => {
  const attempt = {
    state,
    capturedAmount: minorAmount(captured),
    creditedAmount: minorAmount(0),
    completedAt,
  }
  expect(afterMovement(attempt, kind, minorAmount(amount))).toEqual(after)
})
