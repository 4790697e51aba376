import { minorAmount } from "../paygate/values"

import { hearingOf, isReleasable } from "./gateway-totals"
import { methods } from "./methods"

const totals = (
  authorized: number,
  captured: number,
  refunded = 0,
  lastStatus: string | undefined = "OK",
) => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  refunded: minorAmount(refunded),
  lastStatus,
})
const reserving = { amount: minorAmount(1000), moneyMoves: "at-capture" as const }
const taking = { amount: minorAmount(1000), moneyMoves: "at-payment" as const }

describe("what the totals of an inquiry say of a payment", () => {
  it.each([
    [reserving, totals(1000, 0), "reserved"],
    [reserving, totals(1000, 1000), "taken"],
    [reserving, totals(1000, 400), "taken"],
    [taking, totals(1000, 1000), "taken"],
    [taking, totals(0, 1000), "taken"],
    [taking, totals(0, 0, 0, "FAILED"), "declined"],
    [taking, totals(1000, 1000, 0, "FAILED"), "taken"],
    [taking, { ...totals(0, 0), endedUnpaid: true }, "declined"],
    [taking, totals(0, 0), undefined],
    [taking, totals(0, 0, 0, undefined), undefined],
  ])("%j, %j: %s", (payment, seen, heard) => {
    expect(hearingOf(payment, seen)).toBe(heard)
  })

  it.each([
    ["less is reserved", reserving, totals(999, 0)],
    ["more is reserved", reserving, totals(1001, 0)],
    ["less is taken at once", taking, totals(800, 800)],
    ["more is taken", taking, totals(1200, 1200)],
    ["a part of another reservation is taken", reserving, totals(900, 400)],
  ])("another amount is said to be another: %s", (_, payment, seen) => {
    expect(hearingOf(payment, seen)).toBe("other-amount")
  })

  it("what was taken and went back is gone", () => {
    expect(hearingOf(taking, totals(1000, 1000, 1000))).toBe("gone")
  })

  it.each([
    ["no amount", { authorized: "unknown", captured: "unknown", refunded: "unknown" }],
    ["only what is reserved", { authorized: minorAmount(1000), captured: "unknown", refunded: "unknown" }],
    [
      "only what is taken, and that is nothing",
      { authorized: "unknown", captured: minorAmount(0), refunded: "unknown" },
    ],
  ] as const)("amounts that are missing say nothing: %s", (_, amounts) => {
    expect(hearingOf(reserving, { ...amounts, lastStatus: "FAILED" })).toBeUndefined()
  })

  it("only an untouched reservation may be released, or a payment that nobody has paid", () => {
    expect(isReleasable(methods.twint, totals(1000, 0))).toBe(true)
    expect(isReleasable(methods.twint, totals(1000, 1))).toBe(false)
    expect(isReleasable(methods.twint, totals(1000, 0, 1))).toBe(false)
    expect(isReleasable(methods.twint, totals(0, 0))).toBe(false)
    expect(isReleasable(methods["wechat-barcode"], totals(0, 0))).toBe(true)
    expect(isReleasable(methods["wechat-barcode"], totals(1000, 1000))).toBe(false)
  })
})
