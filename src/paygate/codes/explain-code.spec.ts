import fc from "fast-check"

import { explainCode } from "./explain-code"
import { inLanguage } from "./language"

describe("explainCode", () => {
  it.each([
    ["00000000", "success", "success", "Done"],
    ["21190053", "error", "cancelled", "The shopper cancelled the payment"],
    ["22730703", "error", "cancelled", "The shopper cancelled the payment"],
    ["21190100", "error", "declined", "The bank declined"],
    ["20100044", "error", "configuration", "MAC is missing: check the HMAC key"],
    ["20120044", "error", "configuration", "MAC is invalid: check the HMAC key"],
    ["20010007", "error", "configuration", "Data could not be decrypted: check the encryption key"],
    ["20160003", "error", "request", "MerchantID is unknown or not allowed"],
    ["20110005", "error", "request", "Amount has a wrong format"],
    ["20129999", "error", "request", "A parameter is invalid"],
    ["2010003d", "error", "request", "IP address is missing"],
    ["22A00074", "error", "refused", "The amount is above what was authorised or captured"],
    ["22A00071", "error", "refused", "The function is disabled, as for captures of simulated payments"],
    ["21190051", "error", "unknown", "The request timed out"],
    ["21190062", "error", "retry-later", "Another step of this payment is running"],
    ["2294014B", "error", "declined", "A limit of the fraud check was reached"],
    ["22940169", "error", "declined", "A limit of the fraud check was reached"],
    ["41190060", "fatal", "configuration", "The transaction type is not active for this MerchantID"],
    ["2119ZZZZ", "error", "refused", "The gateway gave a reason we have no words for"],
    ["61190985", "open", "open", "Not final yet; the result follows"],
    ["71200000", "threeDSecure", "open", "The shopper still has to be authenticated"],
    ["91190000", "undefined", "unknown", "This is no result code of the gateway"],
    ["", "undefined", "unknown", "This is no result code of the gateway"],
    ["0000", "undefined", "unknown", "This is no result code of the gateway"],
  ])("%s is %s, %s: %s", (code, action, category, text) => {
    expect(explainCode(code)).toMatchObject({ action, category, text })
  })

  it("takes the code apart and names the module it knows", () => {
    expect(explainCode(" 21190053 ")).toMatchObject({ module: "119", moduleName: "Alipay", detail: "0053" })
    expect(explainCode("22A10053").moduleName).toBeUndefined()
  })

  it("falls back to English where there is no German yet", () => {
    expect(explainCode("21190053", "de").text).toBe("The shopper cancelled the payment")
    expect(inLanguage({ en: "Done", de: "Erledigt" }, "de")).toBe("Erledigt")
  })

  it("never fails and calls only a leading 0 a success", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{8}$/)), (code) => {
        const { action, text } = explainCode(code)
        expect(text).not.toBe("")
        expect(action === "success").toBe(/^\s*0[0-9A-Z]{7}\s*$/i.test(code))
      }),
    )
  })
})
