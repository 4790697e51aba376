import { createAccount } from "../account"
import { alipayWebsite, twintForm } from "../endpoints"
import { minorAmount, transId } from "../values"
import { blowfishCipher, unseal } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import { createPaygateClient } from "./client"

const options = {
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: vectors.keys.blowfish_invented },
  hmacKey: vectors.keys.hmac_invented,
}

const twint = {
  TransID: transId("TID-0001"),
  Amount: minorAmount(1234),
  Currency: "CHF",
  OrderDesc: "Grüner Tee",
  URLSuccess: "https://shop.example/return",
  URLFailure: "https://shop.example/return",
  URLNotify: "https://shop.example/notify",
}

const clientFor = (changed: Record<string, unknown> = {}) =>
  createPaygateClient({ account: createAccount({ ...options, ...changed }) })

function clearText(fields: { Len: string; Data: string }): string {
  const opened = unseal(fields, [blowfishCipher(vectors.keys.blowfish_invented)])
  if (!opened.ok) throw new Error(opened.reason)
  return opened.parameters
    .entries()
    .map(([name, value]) => `${name}=${value}`)
    .join("&")
}

describe("form", () => {
  it("seals the request with what the gateway wants besides, to the letter", () => {
    const { action, fields, url } = clientFor().form(twintForm, twint)

    expect(action).toBe("https://www.payjet-cockpit.de/twint.aspx")
    expect(clearText(fields)).toBe(
      "MerchantID=DEMO_MERCHANT&TransID=TID-0001&Amount=1234&Currency=CHF&OrderDesc=Grüner Tee" +
        "&URLSuccess=https://shop.example/return&URLFailure=https://shop.example/return" +
        "&URLNotify=https://shop.example/notify&Response=encrypt" +
        "&MAC=5bd5a76fd8a6070b042fa0f8a61df409e6e2826406b93cc60eafab74c93afba0",
    )
    expect(fields).toEqual({
      MerchantID: "DEMO_MERCHANT",
      Len: "289",
      Data: expect.stringMatching(/^[0-9a-f]{592}$/),
    })
    expect(url).toBe(`${action}?MerchantID=DEMO_MERCHANT&Len=289&Data=${fields.Data}`)
  })

  it("is pure: the same request is the same text", () => {
    expect(clientFor().form(twintForm, twint)).toEqual(clientFor().form(twintForm, twint))
  })

  it("hands the language of the hosted page on in clear", () => {
    const { fields, url } = clientFor().form(twintForm, twint, { language: "de" })

    expect(fields.Language).toBe("de")
    expect(url).toMatch(/&Language=de$/)
    expect(() => clientFor().form(twintForm, twint, { language: "de-CH" })).toThrow(
      "Language (a2) must be two lower-case letters",
    )
  })

  it("goes to the account's own file name and gateway", () => {
    const client = clientFor({
      gateway: "https://gateway.example/base",
      endpoints: { "twint.form": "Twint2.aspx" },
    })

    expect(client.form(twintForm, twint).action).toBe("https://gateway.example/base/Twint2.aspx")
  })

  it("says in OrderDesc that a payment is simulated (protocol notes 12)", () => {
    const { fields } = clientFor({ simulate: "0305" }).form(twintForm, twint)

    expect(clearText(fields)).toContain("&OrderDesc=Test:0305&")
  })

  it("names every parameter that breaks the table, its format and the document", () => {
    const wrong = { ...twint, Currency: "EUR", RefNr: "a b" }

    expect(() => clientFor().form(twintForm, wrong)).toThrow(
      "RefNr (ans..40) may hold letters, digits, comma, hyphen and underscore only; " +
        "Currency (a3) must be CHF, the only currency TWINT takes. " +
        "Nothing was sent. See the TWINT document, payment.",
    )
    expect(() => clientFor().form(twintForm, wrong)).toThrow(
      expect.objectContaining({ code: "request-invalid" }),
    )
  })

  it("tells missing parameters and unknown ones", () => {
    const wrong = { ...twint, Color: "red", OrderDesc: undefined }

    // @ts-expect-error the types reject this too
    expect(() => clientFor().form(twintForm, wrong)).toThrow(
      "OrderDesc (ans..768) is missing; Color does not exist in the table. Nothing was sent.",
    )
  })

  it("does not send what the account's charset cannot hold", () => {
    const chinese = { ...twint, OrderDesc: "支付宝" }

    expect(() => clientFor().form(twintForm, chinese)).toThrow(
      expect.objectContaining({ code: "unrepresentable" }),
    )
    expect(clearText(clientFor({ charset: "utf-8" }).form(twintForm, chinese).fields)).toContain(
      "OrderDesc=支付宝",
    )
  })

  it("leaves optional parameters out that were not given", () => {
    const { URLNotify, ...rest } = twint
    const { fields } = clientFor().form(alipayWebsite, {
      ...rest,
      URLNotify: undefined,
      OrderDesc2: "Tea;1",
      ShopURL: "https://shop.example",
    })

    expect(URLNotify).toBeDefined()
    expect(clearText(fields)).not.toContain("URLNotify")
  })
})
