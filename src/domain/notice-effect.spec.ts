import { effectOfNotice, paidState } from "./notice-effect"

const manual = { twintSale: false }
const paid = { Code: "00000000", Status: "OK" }

describe("effect of a notice", () => {
  it("Alipay is captured at payment, TWINT is authorized unless the contract says Sale", () => {
    expect(paidState("alipay", manual)).toBe("captured")
    expect(paidState("twint", manual)).toBe("authorized")
    expect(paidState("twint", { twintSale: true })).toBe("captured")
  })

  it("a success moves an open attempt, a repeat moves nothing back", () => {
    expect(effectOfNotice({ state: "open", method: "twint" }, manual, paid).state).toBe("authorized")
    expect(effectOfNotice({ state: "captured", method: "twint" }, manual, paid).state).toBe("captured")
    expect(effectOfNotice({ state: "returned", method: "alipay" }, manual, paid).state).toBe("returned")
  })

  it("a refusal fails an open attempt only", () => {
    const refused = { Code: "22A10053", Status: "FAILED" }
    expect(effectOfNotice({ state: "open", method: "twint" }, manual, refused).state).toBe("failed")
    expect(effectOfNotice({ state: "authorized", method: "twint" }, manual, refused).state).toBe("authorized")
  })

  it("waiting changes nothing; doubt and contradiction ask the gateway", () => {
    const waiting = { Code: "00000000", Status: "AUTHORIZE_REQUEST" }
    expect(effectOfNotice({ state: "open", method: "twint" }, manual, waiting)).toEqual({
      outcome: "open",
      state: "open",
      inquire: false,
    })
    expect(
      effectOfNotice({ state: "open", method: "alipay" }, manual, { Code: "21190051", Status: "FAILED" })
        .inquire,
    ).toBe(true)
    expect(
      effectOfNotice({ state: "open", method: "alipay" }, manual, { Code: "00000000", Status: "FAILED" })
        .inquire,
    ).toBe(true)
  })
})
