import { minorAmount } from "../paygate/values"

import { captureBy, captureDue, nextCheck, type ReservationFacts } from "./capture-by"

const paidAt = new Date("2026-11-01T10:00:00Z")
const reservation = (other: Partial<ReservationFacts> = {}): ReservationFacts => ({
  state: "authorized",
  moneyMoves: "at-capture",
  amount: minorAmount(2490),
  capturedAmount: minorAmount(0),
  paidAt,
  createdAt: new Date("2026-11-01T09:00:00Z"),
  ...other,
})
const by = new Date("2026-11-08T10:00:00Z")
const at = (moment: string) => new Date(moment)

describe("until when an authorization has to be captured", () => {
  it("is counted from the payment", () => {
    expect(captureBy(reservation(), 7)).toEqual(by)
    expect(captureBy(reservation({ state: "captured", capturedAmount: minorAmount(100) }), 7)).toEqual(by)
    expect(captureBy(reservation({ paidAt: null }), 7)).toEqual(at("2026-11-08T09:00:00Z"))
  })

  it.each<[string, Partial<ReservationFacts>, number | undefined]>([
    ["nobody knows the days", {}, undefined],
    ["everything is captured", { state: "captured", capturedAmount: minorAmount(2490) }, 7],
    ["money moves at payment", { moneyMoves: "at-payment" }, 7],
    ["it was released", { state: "released" }, 7],
    ["nobody has paid", { state: "open" }, 7],
  ])("is unknown or over where %s", (_, other, days) => {
    expect(captureBy(reservation(other), days)).toBeNull()
  })

  it.each([
    ["2026-11-06T09:59:59Z", undefined],
    ["2026-11-06T10:00:00Z", "runs-out-soon"],
    ["2026-11-08T09:59:59Z", "runs-out-soon"],
    ["2026-11-08T10:00:00Z", "has-run-out"],
  ])("is remembered two days ahead: at %s %s", (now, due) => {
    expect(captureDue(by, 2, at(now))).toBe(due)
  })
})

describe("the next check of an authorization", () => {
  const check = (now: string, captureOn: "manual" | "shipment" = "manual") =>
    nextCheck({ by, captureOn }, 2, at(now)).toISOString()

  it("is when the reminder changes, at the latest a day from now", () => {
    expect(check("2026-11-01T10:00:00Z")).toBe("2026-11-02T10:00:00.000Z")
    expect(check("2026-11-06T08:00:00Z")).toBe("2026-11-06T10:00:00.000Z")
    expect(check("2026-11-08T09:30:00Z")).toBe("2026-11-08T10:00:00.000Z")
    expect(check("2026-12-01T10:00:00Z")).toBe("2026-12-02T10:00:00.000Z")
  })

  it("is within the hour where parcels are captured", () => {
    expect(check("2026-11-01T10:00:00Z", "shipment")).toBe("2026-11-01T11:00:00.000Z")
    expect(check("2026-11-06T09:30:00Z", "shipment")).toBe("2026-11-06T10:00:00.000Z")
  })
})
