import { refusedMacAdvice, refusesMac } from "./refused-mac"

describe("a refused MAC", () => {
  it.each([
    ["20100044", true],
    ["20120044", true],
    [" 20120044 ", true],
    ["20110044", true],
    ["20120002", false],
    ["21190044", false],
    ["00000000", false],
    ["", false],
    [undefined, false],
  ])("is told by the Code %p: %p", (code, expected) => {
    expect(refusesMac(code)).toBe(expected)
  })

  it("names the account and asks about the .env file", () => {
    expect(refusedMacAdvice("main", "20120044")).toBe(
      'The gateway refused the MAC of a request of the account "main" (Code 20120044): its HMAC key is not the one the ' +
        "gateway has. Did the .env file alter it? $ and # are special there: put the key in single quotes and compare its " +
        "length with that of the key you were given.",
    )
  })
})
