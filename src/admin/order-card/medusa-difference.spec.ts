import type { AttemptCard } from "../../contracts/attempt-card"

import { medusaDifferences } from "./medusa-difference"

type Capture = AttemptCard["possible"]["capture"]
const left: Capture = { possible: true, most: "22.90" }
const card = (standing: AttemptCard["standing"], capture: Capture) => ({
  standing,
  possible: {
    capture,
    capture_in_parts: true,
    refund: { possible: false, reason: "nothing-captured" },
    reverse: { possible: false, reason: "no-pay-id" },
  } as const,
})
const pending = { captured_at: null, canceled_at: null, payment_status: "partially_captured" }

describe("where Medusa's payments say something else than we do", () => {
  it.each([
    ["captured", { possible: false, reason: "rest-released" }, "rest-released"],
    ["refunded-in-part", { possible: false, reason: "rest-released" }, "rest-released"],
    ["captured-in-part", left, "captured-in-part"],
    ["refunded", left, "captured-in-part"],
    ["released", { possible: false, reason: "money-is-back" }, "not-canceled"],
  ] as const)("a payment that is %s, of which Medusa knows no end", (standing, capture, difference) => {
    expect(medusaDifferences(pending, card(standing, capture))).toEqual([difference])
  })

  it.each([
    ["reserved", left],
    ["captured", { possible: false, reason: "all-captured" }],
    ["held", { possible: false, reason: "waits-for-decision" }],
  ] as const)("nowhere, of a payment that is %s", (standing, capture) => {
    expect(medusaDifferences(pending, card(standing, capture))).toEqual([])
  })

  it("nowhere, once Medusa has it captured or canceled, or where it has no payment", () => {
    const released = card("captured", { possible: false, reason: "rest-released" })
    const at = "2026-03-01T12:00:00.000Z"
    expect(medusaDifferences({ ...pending, captured_at: at }, released)).toEqual([])
    expect(medusaDifferences({ ...pending, canceled_at: at }, released)).toEqual([])
    expect(medusaDifferences(undefined, released)).toEqual([])
  })

  it("in its head, which calls refunded what is refunded in part", () => {
    const says = { ...pending, payment_status: "refunded" }
    expect(medusaDifferences(says, card("refunded-in-part", left))).toEqual([
      "captured-in-part",
      "refunded-in-part",
    ])
    const captured = { ...says, captured_at: "2026-03-01T12:00:00.000Z" }
    expect(medusaDifferences(captured, card("refunded-in-part", left))).toEqual(["refunded-in-part"])
    expect(medusaDifferences(captured, card("refunded", left))).toEqual([])
  })
})
