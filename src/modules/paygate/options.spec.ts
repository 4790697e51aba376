import { OptionsInvalidError, readOptions } from "./options"

const account = {
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: "Kw7!mZ2_qP9[tR4?" },
  hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
}
const options = {
  accounts: [account],
  methods: ["twint"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example/",
}

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
    const read = readOptions(options)
    expect(read.backendUrl).toBe("https://api.shop.example")
    expect(read.accounts[0]?.account.merchantId).toBe("DEMO_MERCHANT")
    expect(JSON.stringify(read)).not.toContain("fX3$")
  })

  it.each<[string, object, string]>([
    ["no account", { accounts: [] }, "option accounts needs at least one account"],
    ["no method", { methods: [] }, "option methods needs at least one method"],
    ["an unknown method", { methods: ["twint", "paypal"] }, "option methods[1]"],
    [
      "a storefront that is no URL",
      { storefrontUrls: ["shop.example"] },
      "option storefrontUrls[0] must be an absolute URL",
    ],
    [
      "a backend on another port",
      { backendUrl: "https://api.shop.example:8443" },
      "option backendUrl must be https on port 443",
    ],
    [
      "a backend without TLS",
      { backendUrl: "http://api.shop.example" },
      "option backendUrl must be https on port 443",
    ],
    [
      "a backend with a query",
      { backendUrl: "https://api.shop.example?x=1" },
      "option backendUrl must be https on port 443",
    ],
    [
      "an account without keys",
      { accounts: [{ ...account, encryption: {} }] },
      "option accounts[0].encryption.key",
    ],
    [
      "a key from an unset variable",
      { accounts: [account, { ...account, id: "two", hmacKey: undefined }] },
      "option accounts[1].hmacKey",
    ],
    ["an account twice", { accounts: [account, account] }, 'option accounts has the id "main" twice'],
    ["notices kept for no day", { retention: { noticesDays: 0 } }, "option retention.noticesDays"],
    ["a policy that is none", { orphans: "keep" }, "option orphans"],
    ["a look-back over a year", { lookBackDays: 400 }, "option lookBackDays"],
    ["a lease of no time", { leaseSeconds: 1 }, "option leaseSeconds must be at least 5"],
    [
      "a rule with no currency code",
      { accounts: [{ ...account, currencies: ["Francs"] }] },
      "option accounts[0].currencies[0]",
    ],
    [
      "a host name where an address has to be",
      { network: { notifyFrom: ["gateway.example"] } },
      "option network.notifyFrom[0] must be an IP address or a range such as 192.0.2.0/24",
    ],
    [
      "a list of senders without a sender",
      { network: { notifyFrom: [] } },
      "option network.notifyFrom needs at least one address, or leave it out",
    ],
    ["a misspelt network option", { network: { trustProxies: [] } }, "option network"],
  ])("%s: the message has the path", (_, change, message) => {
    expect(messageOf({ ...options, ...change })).toContain(message)
  })

  it("let everybody notify, and believe no proxy, unless told otherwise", () => {
    expect(readOptions(options).network).toEqual({ notifyFrom: undefined, trustedProxies: [] })
    const network = { notifyFrom: ["198.51.100.0/24"], trustedProxies: ["10.0.0.5", "2001:db8::/32"] }
    expect(readOptions({ ...options, network }).network).toEqual(network)
  })

  it("never name a value", () => {
    expect(
      messageOf({ ...options, accounts: [{ ...account, gateway: "ftp://x", hmacKey: " secret " }] }),
    ).not.toContain("secret ")
  })

  it("have careful defaults: orders wait for their money, money without an order goes back", () => {
    expect(readOptions(options)).toMatchObject({
      pendingOrders: "wait",
      unpaidOrders: "cancel",
      orphans: "return",
      lookBackDays: 30,
      leaseSeconds: 180,
      retention: { noticesDays: 90 },
    })
  })

  it("plain http is fine on localhost", () => {
    expect(readOptions({ ...options, backendUrl: "http://localhost:9000" }).backendUrl).toBe(
      "http://localhost:9000",
    )
  })
})
