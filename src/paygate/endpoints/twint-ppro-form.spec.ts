import { createAccount } from "../account"
import { requestParameters } from "../client/request-parameters"
import { formatParameters } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import { wholeRequests } from "./__fixtures__/requests"
import { twintForm } from "./twint-form"
import { twintPproForm } from "./twint-ppro-form"

const account = createAccount({
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: vectors.keys.blowfish_invented },
  hmacKey: vectors.keys.hmac_invented,
  twint: "ppro",
})
const whole = wholeRequests["twint.form"]

describe("TWINT over PPRO", () => {
  it("is the same request with the shopper's name, at a file of its own", () => {
    const direct = formatParameters(requestParameters(account, twintForm, whole))
    const request = { ...whole, AccOwner: "Erika Muster" }
    expect(formatParameters(requestParameters(account, twintPproForm, request))).toBe(
      direct.replace("&Response=", "&AccOwner=Erika Muster&Response="),
    )
    expect(twintPproForm.file).toBe("twintpp.aspx")
  })

  it.each([undefined, "Al", "x".repeat(51)])("has to name who pays: %p", (AccOwner) => {
    expect(() => requestParameters(account, twintPproForm, { ...whole, AccOwner })).toThrow("AccOwner")
  })

  it("captures at once, whatever else the account says", () => {
    expect(account.twintSale).toBe(true)
  })
})
