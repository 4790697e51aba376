import type { AttemptCard } from "../../contracts/attempt-card"

import { medusaDifferences } from "./medusa-difference"

type Capture = AttemptCard["possible"]["capture"]
const left: Capture = { possible: true, most: "22.90" }
const card = (display_status: AttemptCard["display_status"], capture: Capture) => ({
  display_status,
  possible: {
    capture,
    capture_in_parts: true,
    refund: { possible: false, reason: "nothing-captured" },
    release: { possible: false, reason: "no-pay-id" },
  } as const,
})
const pending = { captured_at: null, canceled_at: null, payment_status: "partially_captured" }

describe("where Medusa's payments say something else than we do", () => {
  it.each([
    ["captured", { possible: false, reason: "rest-released" }, "rest-released"],
    ["partially-refunded", { possible: false, reason: "rest-released" }, "rest-released"],
    ["partially-captured", left, "partially-captured"],
    ["refunded", left, "partially-captured"],
    ["canceled", { possible: false, reason: "money-is-back" }, "not-canceled"],
  ] as const)("a payment that is %s, of which Medusa knows no end", (display_status, capture, difference) => {
    expect(medusaDifferences(pending, card(display_status, capture))).toEqual([difference])
  })

  it.each([
    ["authorized", left],
    ["captured", { possible: false, reason: "all-captured" }],
    ["held", { possible: false, reason: "waits-for-decision" }],
  ] as const)("nowhere, of a payment that is %s", (display_status, capture) => {
    expect(medusaDifferences(pending, card(display_status, capture))).toEqual([])
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
    expect(medusaDifferences(says, card("partially-refunded", left))).toEqual([
      "partially-captured",
      "partially-refunded",
    ])
    const captured = { ...says, captured_at: "2026-03-01T12:00:00.000Z" }
    expect(medusaDifferences(captured, card("partially-refunded", left))).toEqual(["partially-refunded"])
    expect(medusaDifferences(captured, card("refunded", left))).toEqual([])
  })
})
