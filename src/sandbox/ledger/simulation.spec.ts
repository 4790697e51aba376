import { openPayment } from "../__fixtures__/payment-record"

import { simulatedBooking, simulatedDetail } from "./simulation"

describe("OrderDesc=Test:nnnn", () => {
  it.each([
    ["Test:0000", "0000"],
    ["Test: 0305", "0305"],
    ["Test:0000 Order ABC-1", "0000"],
    ["test:0000", undefined],
    ["Test:00001", undefined],
    ["Test:014H", undefined],
    ["A Test:0000", undefined],
    [undefined, undefined],
  ])("%j asks for %j", (orderDesc, detail) => {
    expect(simulatedDetail(orderDesc)).toBe(detail)
  })

  it("disables the follow-ups of a simulated payment that are not simulated themselves", () => {
    const simulated = openPayment({ simulate: "0000" })
    expect(simulatedBooking(simulated, undefined)).toMatchObject({ detail: "0071" })
    expect(simulatedBooking(simulated, "0000")).toBeUndefined()
    expect(simulatedBooking(simulated, "0100")).toMatchObject({ kind: "refused", detail: "0100" })
  })

  it("moves no money of a real payment", () => {
    expect(simulatedBooking(openPayment(), "0000")).toBe("answer-only")
    expect(simulatedBooking(openPayment(), undefined)).toBeUndefined()
  })
})
