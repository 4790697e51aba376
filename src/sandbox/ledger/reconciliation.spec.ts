import { isReconciled, lastReconciliation } from "./reconciliation"

const at = (text: string) => Date.parse(`2026-03-0${text}Z`)

describe("Alipay's daily reconciliation", () => {
  it.each([
    ["2T16:00:00", "2T16:00:00"],
    ["2T15:59:59", "1T16:00:00"],
    ["2T23:00:00", "2T16:00:00"],
  ])("was last, seen from %s, at %s", (now, last) => {
    expect(lastReconciliation(at(now), "16:00")).toBe(at(last))
  })

  it("takes what was paid before it, not what was paid after", () => {
    expect(isReconciled(at("2T15:59:59"), at("2T16:00:00"), "16:00")).toBe(true)
    expect(isReconciled(at("2T16:00:00"), at("3T15:59:59"), "16:00")).toBe(false)
    expect(isReconciled(at("2T17:00:00"), at("2T18:00:00"), "16:00")).toBe(false)
  })

  it("can be done by hand", () => {
    expect(isReconciled(at("2T17:00:00"), at("2T18:00:00"), "16:00", at("2T17:30:00"))).toBe(true)
    expect(isReconciled(at("2T17:45:00"), at("2T18:00:00"), "16:00", at("2T17:30:00"))).toBe(false)
  })
})
