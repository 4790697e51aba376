import fc from "fast-check"

import { minorAmount } from "../paygate/values"

import { compareBooks, type GatewayBook, gatewayBook, type MedusaBook } from "./books"

const gateway = (captured: number, refunded = 0, released = false): GatewayBook => ({
  captured: minorAmount(captured),
  refunded: minorAmount(refunded),
  released,
})
const medusa = (captured: number, refunded = 0, more: Partial<MedusaBook> = {}): MedusaBook => ({
  captured: minorAmount(captured),
  refunded: minorAmount(refunded),
  canceled: false,
  newestCapture: Infinity,
  newestRefund: Infinity,
  ...more,
})
const old = { newestCapture: 200_000, newestRefund: 200_000 }

describe("the gateway's book and Medusa's", () => {
  it.each([
    ["nothing moved", gateway(0), medusa(0), { step: "agree", certain: true }],
    ["a capture is missing", gateway(500), medusa(200), { step: "record-capture", amount: 300 }],
    [
      "the capture comes before the refund",
      gateway(500, 500),
      medusa(0),
      { step: "record-capture", amount: 500 },
    ],
    ["a refund is missing", gateway(500, 300), medusa(500, 100), { step: "record-refund", amount: 200 }],
    ["the reservation was released", gateway(0, 0, true), medusa(0), { step: "cancel-payment" }],
    [
      "it was, and Medusa shows it",
      gateway(0, 0, true),
      medusa(0, 0, { canceled: true }),
      { step: "agree", certain: true },
    ],
    [
      "core closed the payment before the capture",
      gateway(500),
      medusa(200, 0, { canceled: true }),
      { step: "tell-unrecordable", captured: 300, refunded: 0 },
    ],
    [
      "a refund on a payment that core closed",
      gateway(500, 100),
      medusa(500, 0, { canceled: true }),
      { step: "record-refund", amount: 100 },
    ],
    [
      "they agree by a row that core may still delete",
      gateway(500, 100),
      medusa(500, 100, { newestCapture: 200_000, newestRefund: 1_000 }),
      { step: "agree", certain: false },
    ],
    ["core has just written a row", gateway(0), medusa(500, 0, { newestCapture: 1_000 }), { step: "wait" }],
    [
      "a row that nobody carried out",
      gateway(0),
      medusa(500, 0, old),
      { step: "tell-excess", captured: 500, refunded: 0 },
    ],
    [
      "the same, beside a capture that is new",
      gateway(500),
      medusa(500, 200, { newestCapture: 1_000, newestRefund: 200_000 }),
      { step: "tell-excess", captured: 0, refunded: 200 },
    ],
    [
      "a refund that nobody carried out",
      gateway(500),
      medusa(500, 200, old),
      { step: "tell-excess", captured: 0, refunded: 200 },
    ],
  ] as const)("%s", (_, said, shown, next) => {
    expect(compareBooks(said, shown)).toEqual(next)
  })

  it("agree after each step was carried out, in two steps at most, whoever moved the money", () => {
    const amount = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (...amounts) => {
        const [a = 0, b = 0, c = 0, d = 0] = amounts.sort((one, other) => one - other)
        const said = gateway(d, b)
        let shown = medusa(c, a)
        for (let step = 0; step < 2; step++) {
          const next = compareBooks(said, shown)
          shown =
            next.step === "record-capture"
              ? medusa(shown.captured + next.amount, shown.refunded)
              : next.step === "record-refund"
                ? medusa(shown.captured, shown.refunded + next.amount)
                : shown
        }
        expect(compareBooks(said, shown)).toEqual({ step: "agree", certain: true })
      }),
    )
  })
})

it.each([
  ["released", 0, true],
  ["auto-refunded", 0, true],
  ["auto-refunded", 500, false],
  ["captured", 500, false],
] as const)("a payment that is %s after %i were captured is released: %s", (state, captured, released) => {
  const amounts = { capturedAmount: minorAmount(captured), refundedAmount: minorAmount(captured) }
  expect(gatewayBook({ state, ...amounts })).toEqual(gateway(captured, captured, released))
})
