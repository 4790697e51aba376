import { methodIds, methods } from "./methods"
import { openingEndpoints, parameterProblem } from "./opening-endpoints"

describe("opening operations", () => {
  it("forms serve the methods that redirect, server calls the others", () => {
    for (const id of methodIds) {
      expect(openingEndpoints[id].kind).toBe(methods[id].opensBy === "redirect" ? "form" : "server")
    }
  })

  it.each([
    ["alipay", "Timeout", "30m"],
    ["wechat-qr", "TimeOut", 15],
    ["wechat", "Limit", true],
    ["alipay-ppro", "SellingPoint", "Online shop"],
    ["twint", "UserData", "branch-7"],
  ] as const)("%s: %s may be set", (method, name, value) => {
    expect(parameterProblem(method, name, value)).toBeUndefined()
  })

  it.each([
    ["alipay", "Timeout", "30s", "must be a whole number with m, h or d"],
    ["wechat-qr", "TimeOut", 4, "at least 5"],
    ["twint", "Timeout", "30m", "is not a parameter that can be set"],
    ["twint", "Amount", 1, "is not a parameter that can be set"],
    ["alipay-spot", "BuyerIDCode", "123456", "is not a parameter that can be set"],
  ] as const)("%s: %s=%p is refused", (method, name, value, problem) => {
    expect(parameterProblem(method, name, value)).toContain(problem)
  })
})
