import fc from "fast-check"

import { attemptStates } from "./attempt-states"
import { displayStatuses, displayStatusOf } from "./display-status"

const now = new Date("2026-03-01T12:00:00Z")
const whole = { amount: 1000, captured: 0, refunded: 0, restReleased: false, expiresAt: null }

describe("the status of a payment", () => {
  it.each([
    ["open", {}, "waiting"],
    ["open", { expiresAt: new Date("2026-03-01T12:00:01Z") }, "waiting"],
    ["open", { expiresAt: now }, "expired"],
    ["failed", {}, "failed"],
    ["authorized", {}, "authorized"],
    ["captured", { captured: 1000 }, "captured"],
    ["captured", { captured: 400 }, "partially-captured"],
    ["captured", { captured: 400, restReleased: true }, "captured"],
    ["captured", { captured: 1000, refunded: 1 }, "partially-refunded"],
    ["captured", { captured: 1000, refunded: 1000 }, "refunded"],
    ["captured", { captured: 400, refunded: 400 }, "refunded"],
    ["released", {}, "canceled"],
    ["auto-refunded", { captured: 1000, refunded: 1000 }, "auto-refunded"],
  ] as const)("%s %j is %s", (state, facts, displayStatus) => {
    expect(displayStatusOf({ ...whole, ...facts, state }, now)).toBe(displayStatus)
  })

  it("has a word for whatever the ledger may hold", () => {
    const money = fc.nat({ max: 1_000_000 })
    const facts = fc.record({
      state: fc.constantFrom(...attemptStates),
      amount: money,
      captured: money,
      refunded: money,
      restReleased: fc.boolean(),
      expiresAt: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
    })
    fc.assert(fc.property(facts, (each) => displayStatuses.includes(displayStatusOf(each, now))))
  })
})
