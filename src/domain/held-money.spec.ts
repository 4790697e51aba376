import { minorAmount } from "../paygate/values"

import type { GatewayTotals, ReportedAmount } from "./gateway-totals"
import { isAllThere } from "./held-money"

const amount = minorAmount(2490)
const totals = (
  authorized: ReportedAmount,
  captured: ReportedAmount,
  refunded: ReportedAmount,
): GatewayTotals => ({
  authorized,
  captured,
  refunded,
  lastStatus: undefined,
})
const none = minorAmount(0)

describe("held money is all there", () => {
  it.each([
    ["taken at once", "at-payment", totals(amount, amount, none)],
    ["reserved", "at-capture", totals(amount, none, none)],
    ["captured since, in part", "at-capture", totals(amount, minorAmount(1000), none)],
  ] as const)("%s", (_, moneyMoves, said) => {
    expect(isAllThere({ amount, moneyMoves }, said)).toBe(true)
  })

  it.each([
    ["refunded", "at-payment", totals(amount, amount, amount)],
    ["refunded in part", "at-payment", totals(amount, amount, minorAmount(500))],
    ["released", "at-capture", totals(none, none, none)],
    ["reserved with another amount", "at-capture", totals(minorAmount(1000), none, none)],
    ["taken, and nobody said whether it was refunded", "at-payment", totals(amount, amount, "unknown")],
    ["not said", "at-payment", totals("unknown", "unknown", "unknown")],
    ["not answered", "at-payment", undefined],
  ] as const)("but not when it is %s", (_, moneyMoves, said) => {
    expect(isAllThere({ amount, moneyMoves }, said)).toBe(false)
  })
})
