import { inspect } from "node:util"

import { DEMO_ACCOUNT } from "../../sandbox/demo-account"
import { ConfigurationError } from "../errors"

import { createAccount } from "./account"
import type { AccountOptions } from "./account-options"

const options: AccountOptions = {
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: DEMO_ACCOUNT.encryptionKey },
  hmacKey: DEMO_ACCOUNT.hmacKey,
}

function problemOf(changed: Record<string, unknown>): string {
  try {
    createAccount({ ...options, ...changed })
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
  }
  return "accepted"
}

describe("createAccount", () => {
  it("fills in what the documents and the notes call usual", () => {
    expect(createAccount(options)).toMatchObject({
      id: "main",
      gateway: "cockpit",
      baseUrl: new URL("https://www.payjet-cockpit.de/"),
      merchantId: "DEMO_MERCHANT",
      charset: "iso-8859-1",
      endpoints: {},
      followUpTransId: "payment",
      twintSale: false,
      macRequired: true,
    })
    expect(createAccount(options).simulate).toBeUndefined()
    expect(createAccount(options).etiId).toBeUndefined()
    expect(createAccount(options).cipher.name).toBe("blowfish")
  })

  it("keeps older keys behind the current ones", () => {
    const account = createAccount({
      ...options,
      encryption: { key: "0123456789abcdef", previousKey: "fedcba9876543210", cipher: "aes" },
      previousHmacKey: "older",
    })

    expect(account.cipher.name).toBe("aes")
    expect(account.openers.map(({ name, key }) => `${key} ${name}`)).toEqual([
      "current blowfish",
      "current aes",
      "previous blowfish",
      "previous aes",
    ])
    expect(account.hmacKeys.map((key) => key.reveal())).toEqual([DEMO_ACCOUNT.hmacKey, "older"])
  })

  it.each([
    ["paygate", "https://www.computop-paygate.com/"],
    ["https://test.computop-paygate.com", "https://test.computop-paygate.com/"],
    ["https://gateway.example", "https://gateway.example/"],
    ["https://gateway.example:8443/base", "https://gateway.example:8443/base/"],
    ["http://localhost:4010", "http://localhost:4010/"],
    ["http://127.0.0.1:4010/cockpit/", "http://127.0.0.1:4010/cockpit/"],
  ])("finds the gateway %s", (gateway, address) => {
    expect(createAccount({ ...options, gateway }).baseUrl.href).toBe(address)
  })

  it.each([
    [
      "http://gateway.example",
      "gateway: must be an https URL; plain http is for a gateway on this very machine",
    ],
    ["https://gateway.example/?x=1", "gateway: must have no ? and no #; remove what follows"],
    ["nonsense", 'gateway: must be "cockpit", "paygate" or an https base URL'],
  ])("refuses the gateway %s", (gateway, message) => {
    expect(problemOf({ gateway })).toBe(message)
  })

  it("tells all problems at once and never a value", () => {
    const message = problemOf({ hmacKey: " topsecret", encryption: { key: "alsosecret", cipher: "aes" } })

    expect(message).toBe(
      'encryption.key: must have 16, 24 or 32 bytes for AES; copy it once more, or correct "cipher"; hmacKey: has white space around it; remove what was copied along',
    )
    expect(() => createAccount(undefined)).toThrow(ConfigurationError)
  })

  it("shows no password when it is printed or sent as JSON", () => {
    const account = createAccount(options)
    const shown = inspect(account, { depth: 9, showHidden: true }) + JSON.stringify(account)

    expect(shown).not.toContain(DEMO_ACCOUNT.encryptionKey)
    expect(shown).not.toContain(DEMO_ACCOUNT.hmacKey)
    expect(shown).toContain("***")
  })
})
