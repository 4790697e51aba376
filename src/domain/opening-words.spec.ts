import { openingTrouble, openingWords } from "./opening-words"

describe("what a shopper reads when a payment cannot be opened", () => {
  it.each([
    ["currency-not-served", [], "in-words"],
    ["amount-out-of-range", [], "in-words"],
    ["no-scanned-code", [], "no-code-scanned"],
    ["request-invalid", ["BuyerIDcode"], "no-payment-code"],
    ["request-invalid", ["Device"], "in-words"],
    ["operation-refused", [], "merchants-matter"],
    ["gateway-not-reached", [], "merchants-matter"],
    ["a code of a later version", [], "merchants-matter"],
  ] as const)("%s %j: %s", (code, parameters, trouble) => {
    expect(openingTrouble(code, parameters)).toBe(trouble)
  })

  it.each(["no-code-scanned", "no-payment-code", "merchants-matter"] as const)(
    "says nothing of keys, inquiries or data: %s",
    (trouble) => {
      expect(openingWords(trouble, "twint")).not.toMatch(/hmac|key|inquire|data:|Code \d|scanned_code/i)
    },
  )
})
