import { saysNotFound } from "./not-found"

describe("there is no such payment", () => {
  it.each([
    ["20600061", true],
    ["21190061", true],
    [" 22490061 ", true],
    ["20120061", false],
    ["20100001", false],
    ["20120044", false],
    ["21190060", false],
    ["21190321", false],
    ["60600061", false],
    ["00000000", false],
    ["", false],
  ])("Code %p: %p", (code, expected) => {
    expect(saysNotFound(code)).toBe(expected)
  })
})
