import { minorAmount } from "../paygate/values"

import { type ActionKind, isRepeat, resolveByTotals } from "./action"

const totals = (authorized: number, captured: number, credited: number) => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  credited: minorAmount(credited),
  lastStatus: "OK",
})
const action = (kind: ActionKind, amount: number, capturedBefore = 0, creditedBefore = 0) => ({
  kind,
  amount: minorAmount(amount),
  capturedBefore: minorAmount(capturedBefore),
  creditedBefore: minorAmount(creditedBefore),
})

describe("an action of unknown outcome", () => {
  it.each([
    ["a capture that went through", action("capture", 500), totals(1000, 500, 0), "executed"],
    ["a second capture that went through", action("capture", 300, 500), totals(1000, 800, 0), "executed"],
    ["a capture that did not", action("capture", 500, 100), totals(1000, 100, 0), "not-executed"],
    ["a capture beside another one", action("capture", 500), totals(1000, 900, 0), "unclear"],
    ["a credit that went through", action("credit", 500, 1000, 100), totals(1000, 1000, 600), "executed"],
    ["a credit that did not", action("credit", 500, 1000, 100), totals(1000, 1000, 100), "not-executed"],
    ["totals that shrank", action("credit", 500, 1000, 100), totals(1000, 1000, 0), "unclear"],
    ["a reversal that went through", action("reverse", 1000), totals(0, 0, 0), "executed"],
    ["a reversal that did not", action("reverse", 1000), totals(1000, 0, 0), "not-executed"],
  ])("%s", (_, unresolved, now, resolution) => {
    expect(resolveByTotals(unresolved, now)).toBe(resolution)
  })

  it("is repeated by the same wish only", () => {
    expect(isRepeat(action("credit", 500), { kind: "credit", amount: minorAmount(500) })).toBe(true)
    expect(isRepeat(action("credit", 500), { kind: "credit", amount: minorAmount(501) })).toBe(false)
    expect(isRepeat(action("capture", 500), { kind: "credit", amount: minorAmount(500) })).toBe(false)
  })
})
