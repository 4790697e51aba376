import { composeCode, isFinal, parameterNumber } from "./codes"

describe("a Code", () => {
  it("is put together from action, module and detail", () => {
    expect(composeCode("2", "119", "0053")).toBe("21190053")
    expect(composeCode("2", "011", parameterNumber("amount"))).toBe("20110005")
  })

  it("uses 0000 for a parameter that has no number", () => {
    expect(parameterNumber("CompleteType")).toBe("0000")
  })

  it.each([
    ["00000000", true],
    ["21190100", true],
    ["21190040", false],
    ["22A10062", false],
    ["61190985", false],
    ["71190000", false],
  ])("%s ends an action for good: %s", (code, final) => {
    expect(isFinal(code)).toBe(final)
  })
})
