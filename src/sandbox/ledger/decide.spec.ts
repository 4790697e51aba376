import { openPayment } from "../__fixtures__/payment-record"

import { decidePayment } from "./decide"
import { stateOf } from "./totals"

const origin = { at: 5, by: "shopper" as const }

describe("a shopper's decision", () => {
  it("authorizes TWINT, or captures it at once under a Sale contract", () => {
    expect(stateOf(decidePayment(openPayment(), { choice: "pay", sale: false }, origin))).toBe("authorized")
    expect(stateOf(decidePayment(openPayment(), { choice: "pay", sale: true }, origin))).toBe("captured")
  })

  it("captures Alipay at once", () => {
    const alipay = openPayment({ method: "alipay" })
    expect(stateOf(decidePayment(alipay, { choice: "pay", sale: false }, origin))).toBe("captured")
  })

  it("keeps the XID from the open state to the final one", () => {
    const waiting = decidePayment(openPayment(), { choice: "request", sale: false }, origin)
    expect(stateOf(waiting)).toBe("requested")
    const paid = decidePayment(waiting, { choice: "pay", sale: false }, origin)
    expect(paid.steps).toHaveLength(1)
    expect(paid.steps[0]).toMatchObject({ xid: waiting.steps[0]?.xid, status: "OK", code: "00000000" })
  })

  it("gives the simulated detail instead of success, but lets the shopper cancel", () => {
    const simulated = openPayment({ simulate: "0305" })
    const paid = decidePayment(simulated, { choice: "pay", sale: false }, origin)
    expect(paid.steps[0]).toMatchObject({ status: "FAILED", code: "22A10305" })
    const canceled = decidePayment(simulated, { choice: "cancel", sale: false }, origin)
    expect(canceled.steps[0]).toMatchObject({ code: "22A10053" })
  })

  it("obeys a Code that is forced upon it", () => {
    const paid = decidePayment(openPayment(), { choice: "pay", sale: false, forcedCode: "22A10040" }, origin)
    expect(paid.steps[0]).toMatchObject({ status: "FAILED", code: "22A10040" })
  })
})
