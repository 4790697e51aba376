import { collectSettings } from "./collect-settings"

describe("the settings of one payment", () => {
  it("are the server's over the browser's", () => {
    const browser = { Device: "Mobile", AccBank: "CMB" }
    expect(collectSettings("alipay", { browser, server: { AccBank: "ABC", RefNr: "2026-11/1" } })).toEqual({
      Device: "Mobile",
      AccBank: "ABC",
      RefNr: "2026-11/1",
    })
  })

  it("are refused with the parameter's name, its format and the document", () => {
    expect(() => collectSettings("alipay", { browser: { Device: "Phone" }, server: {} })).toThrow(
      "Device (a6) must have exactly 6 characters. Nothing was sent. See the Alipay document, website payment.",
    )
    expect(() => collectSettings("twint", { browser: {}, server: { RefNr: "R 1", Amount: 5 } })).toThrow(
      "RefNr (ans..40) may hold letters, digits, comma, hyphen and underscore only; " +
        "Amount is not a parameter that can be set. Nothing was sent. See the TWINT document, payment.",
    )
  })
})
