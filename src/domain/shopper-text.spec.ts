import { failureText } from "./shopper-text"

describe("what the shopper is told", () => {
  it.each([
    ["22A10053", "cancelled"],
    ["22890703", "cancelled"],
    ["22890946", "cancelled"],
    ["22A10100", "declined"],
    [null, "not completed"],
    ["62A00985", "not completed"],
  ])("Code %p is %s", (code, word) => {
    expect(failureText({ method: "twint", code, state: "failed" })).toContain(
      `The TWINT payment was ${word}.`,
    )
  })

  it("money that went back is said to be back", () => {
    expect(failureText({ method: "alipay", code: "00000000", state: "returned" })).toContain("given back")
  })
})
