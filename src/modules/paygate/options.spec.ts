import { inspect } from "node:util"

import { badValues } from "../../domain/options/__fixtures__/bad-values"
import { goodAccount, goodOptions } from "../../domain/options/__fixtures__/good-options"

import { OptionsInvalidError, readOptions } from "./options"

function messageOf(bad: unknown): string {
  try {
    readOptions(bad)
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsInvalidError)
    return (error as Error).message
  }
  throw new Error("the options were accepted")
}

describe("options", () => {
  it("are read, with keys wrapped so that printing shows none", () => {
    const read = readOptions({ ...goodOptions, backendUrl: "https://API.shop.example/medusa/" })
    expect(read.backendUrl).toBe("https://api.shop.example/medusa")
    expect(read.accounts[0]?.account.merchantId).toBe("DEMO_MERCHANT")
    for (const printed of [
      JSON.stringify(read),
      inspect(read, { depth: null, showHidden: true, getters: true }),
    ]) {
      expect(printed).toContain("DEMO_MERCHANT")
      expect(printed).not.toContain(goodAccount.hmacKey)
      expect(printed).not.toContain(goodAccount.encryption.key)
    }
  })

  it("may have the shop's database among them, which Medusa gives to every module", () => {
    expect(readOptions({ ...goodOptions, database: { clientUrl: "postgres://…" } })).not.toHaveProperty(
      "database",
    )
  })

  it("that are bad are told in one message, a line each", () => {
    const accounts = [goodAccount, { ...goodAccount, id: "two", hmacKey: undefined }]
    expect(messageOf({ ...goodOptions, accounts, orphan: "hold" })).toBe(
      [
        "medusa-payment-paygate cannot start, see docs/configuration.md:",
        "  - option accounts[1].hmacKey is missing; set it, or the environment variable it is read from: the HMAC key, as the gateway's support gave it",
        '  - option orphan is unknown; did you mean "orphans"?',
      ].join("\n"),
    )
  })

  it("that are none at all are missing", () => {
    expect(messageOf(undefined)).toContain(
      "the options object is missing; give an object with accounts, methods, storefrontUrls, backendUrl",
    )
  })

  it.each(Object.values(badValues).flat())("are refused because of $line", ({ options, line }) => {
    expect(messageOf(options)).toContain(line)
  })

  it("let everybody notify, and believe no proxy, unless told otherwise", () => {
    expect(readOptions(goodOptions).network).toEqual({ trustedProxies: [] })
    const network = { notifyFrom: ["198.51.100.0/24"], trustedProxies: ["10.0.0.5", "2001:db8::/32"] }
    expect(readOptions({ ...goodOptions, network }).network).toEqual(network)
  })

  it("have careful defaults: orders wait for their money, money without an order goes back", () => {
    expect(readOptions(goodOptions)).toMatchObject({
      pendingOrders: "wait",
      unpaidOrders: "cancel",
      orphans: "refund",
      inquiryDays: 30,
      leaseSeconds: 180,
      retention: { noticesDays: 90 },
    })
  })

  it("capture by hand, and what the shop says goes for each account that says nothing else", () => {
    expect(readOptions(goodOptions)).toMatchObject({
      accounts: [{ captureOn: "manual", captureWithinDays: {} }],
      restAfterLastParcel: "keep",
      captureReminderDays: 2,
    })
    const accounts = [
      goodAccount,
      { ...goodAccount, id: "two", captureOn: "manual", captureWithinDays: { twint: 3 } },
    ]
    expect(
      readOptions({ ...goodOptions, accounts, captureOn: "shipment", captureWithinDays: { twint: 7 } })
        .accounts,
    ).toMatchObject([
      { captureOn: "shipment", captureWithinDays: { twint: 7 } },
      { captureOn: "manual", captureWithinDays: { twint: 3 } },
    ])
  })

  it("take currencies in any case", () => {
    const accounts = [{ ...goodAccount, currencies: ["chf"] }]
    expect(readOptions({ ...goodOptions, accounts }).accounts[0]?.currencies).toEqual(["CHF"])
  })
})
