import { minorAmount } from "../paygate/values"

import { isReversible, stateByTotals } from "./gateway-totals"
import { methods } from "./methods"

const totals = (
  authorized: number,
  captured: number,
  credited = 0,
  lastStatus: string | undefined = "OK",
) => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  credited: minorAmount(credited),
  lastStatus,
})
const open = { state: "open" as const, amount: minorAmount(1000) }

describe("state by the totals of an inquiry", () => {
  it.each([
    [totals(1000, 0), "authorized"],
    [totals(1000, 1000), "captured"],
    [totals(1000, 400), "captured"],
    [totals(0, 0), "open"],
    [totals(0, 0, 0, "FAILED"), "failed"],
    [totals(0, 0, 0, undefined), "open"],
  ])("%p reads as %s", (seen, state) => {
    expect(stateByTotals(open, seen)).toBe(state)
  })

  it("a failed last step does not hide the money that was taken", () => {
    expect(stateByTotals(open, totals(1000, 1000, 0, "FAILED"))).toBe("captured")
  })

  it("another amount than ours is not ours", () => {
    expect(stateByTotals(open, totals(999, 0))).toBe("open")
    expect(stateByTotals(open, totals(100_000, 100_000))).toBe("open")
  })

  it("only an untouched reservation may be reversed, or a payment that nobody has paid", () => {
    expect(isReversible(methods.twint, totals(1000, 0))).toBe(true)
    expect(isReversible(methods.twint, totals(1000, 1))).toBe(false)
    expect(isReversible(methods.twint, totals(1000, 0, 1))).toBe(false)
    expect(isReversible(methods.twint, totals(0, 0))).toBe(false)
    expect(isReversible(methods["wechat-barcode"], totals(0, 0))).toBe(true)
    expect(isReversible(methods["wechat-barcode"], totals(1000, 1000))).toBe(false)
  })
})
