import {
  ConfigurationError,
  GatewayCallError,
  type GatewayCallErrorCode,
  PaygateError,
  RequestInvalidError,
  WireError,
} from "."

describe("PaygateError", () => {
  it("is the root of every error, with a name, a code and the cause", () => {
    const cause = new Error("underneath")
    const errors = [
      new WireError("not-hex", "x", { cause }),
      new ConfigurationError([], { cause }),
      new RequestInvalidError([], "x", { cause }),
      new GatewayCallError("timeout", "x", { endpoint: "inquire", cause }),
    ]

    expect(errors.every((error) => error instanceof PaygateError && error instanceof Error)).toBe(true)
    expect(errors.every((error) => error.cause === cause)).toBe(true)
    expect(errors.map(({ name, code, retryable }) => [name, code, retryable])).toEqual([
      ["WireError", "not-hex", false],
      ["ConfigurationError", "configuration", false],
      ["RequestInvalidError", "request-invalid", false],
      ["GatewayCallError", "timeout", false],
    ])
  })
})

describe("ConfigurationError", () => {
  it("puts each option before its problem", () => {
    const problems = [
      { path: "hmacKey", problem: "is empty" },
      { path: "", problem: "Unrecognized key" },
    ]

    expect(new ConfigurationError(problems).message).toBe("hmacKey: is empty; Unrecognized key")
  })
})

describe("RequestInvalidError", () => {
  it("names parameter, format and document", () => {
    const error = new RequestInvalidError(
      [
        { parameter: "Amount", format: "n..10", problem: "is missing" },
        { parameter: "Color", format: "", problem: "does not exist in the table" },
      ],
      "TWINT document, capture",
    )

    expect(error.message).toBe(
      "Amount (n..10) is missing; Color does not exist in the table. Nothing was sent. See the TWINT document, capture.",
    )
  })
})

describe("GatewayCallError", () => {
  it.each([
    ["not-sent", "no", true],
    ["timeout", "unknown", false],
    ["connection-lost", "unknown", false],
    ["http-status", "unknown", false],
    ["html", "unknown", false],
    ["empty", "unknown", false],
    ["clear-text", "unknown", false],
    ["undecryptable", "unknown", false],
    ["ambiguous", "unknown", false],
    ["answer-invalid", "unknown", false],
    ["mac-wrong", "unknown", false],
    ["foreign-mid", "unknown", false],
  ] satisfies [GatewayCallErrorCode, string, boolean][])(
    "after %s it was executed: %s",
    (code, executed, retryable) => {
      const error = new GatewayCallError(code, "what happened", { endpoint: "twint.capture" })

      expect(error).toMatchObject({ code, executed, retryable, endpoint: "twint.capture", fields: {} })
      expect(error.message).toBe("twint.capture: what happened")
    },
  )
})
