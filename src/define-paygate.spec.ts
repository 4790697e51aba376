// cspell:ignore lineend
import { definePaygate } from "./define-paygate"
import type { PaygateOptions } from "./domain/options/options-schema"
import { readConfiguration, readOptions } from "./modules/paygate/options"

const options: PaygateOptions = {
  accounts: [
    {
      id: "main",
      gateway: "cockpit",
      merchantId: undefined,
      encryption: { key: undefined },
      hmacKey: undefined,
    },
  ],
  methods: ["twint", "alipay"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example",
}

describe("definePaygate", () => {
  it("gives the entries of a shop's configuration, without secrets being there", () => {
    const paygate = definePaygate(options)
    expect(paygate.plugin).toEqual({ resolve: "medusa-payment-paygate", options })
    expect(paygate.paymentModule()).toEqual({
      resolve: "@medusajs/medusa/payment",
      dependencies: ["paygate", "query"],
      options: {
        providers: [
          { resolve: "medusa-payment-paygate/providers/twint", id: "paygate" },
          { resolve: "medusa-payment-paygate/providers/alipay", id: "paygate" },
        ],
      },
    })
  })

  it("keeps a shop's other providers and dependencies", () => {
    const other = { resolve: "@medusajs/payment-stripe", id: "stripe", options: { apiKey: "x" } }
    const declared = definePaygate(options).paymentModule({
      providers: [other],
      dependencies: ["locking", "query"],
    })
    expect(declared.dependencies).toEqual(["paygate", "query", "locking"])
    expect(declared.options?.["providers"]).toHaveLength(3)
    expect(declared.options?.["providers"]).toContainEqual(other)
  })

  it("names sources instead of the package for this repository itself", () => {
    const paygate = definePaygate(options, { from: "./src" })
    expect(paygate.modules[0]?.resolve).toBe("./src/modules/paygate")
    expect(paygate.providers[0]?.resolve).toBe("./src/providers/twint")
  })

  it("lets no misspelled option compile, at any depth", () => {
    const [account] = options.accounts
    definePaygate({
      ...options,
      // @ts-expect-error -- orphans
      orphan: "hold",
    })
    definePaygate({
      ...options,
      accounts: [
        {
          ...account!,
          // @ts-expect-error -- hmacKey
          hmackey: "x",
        },
      ],
    })
    // @ts-expect-error -- lineEnd
    definePaygate({ ...options, accounts: [{ ...account!, batch: { lineend: "lf" } }] })
    // @ts-expect-error -- an account needs its keys, if only from variables that may be unset
    definePaygate({ ...options, accounts: [{ id: "main", gateway: "cockpit", merchantId: "M" }] })
    // @ts-expect-error -- "return" or "hold"
    definePaygate({ ...options, orphans: "keep" })
    // @ts-expect-error -- a method there is
    definePaygate({ ...options, methods: ["paypal"] })
    expect(definePaygate({ ...options, methods: ["twint"] as const }).providers).toHaveLength(1)
  })

  it.each([[undefined], [null], ["cockpit"], [7], [[]]])(
    "given %p instead of an object, leaves it to the start of the server to say that every option is missing",
    (nothing) => {
      const reading = readConfiguration(definePaygate(nothing as never).plugin.options)
      const problems = reading.kind === "invalid" ? reading.problems : []
      expect(problems.map((problem) => problem.split(";")[0])).toEqual([
        "option accounts is missing",
        "option methods is missing",
        "option storefrontUrls is missing",
        "option backendUrl is missing",
      ])
    },
  )

  it.each([[null], ["./src"], [[]]])("takes %p for no source", (source) => {
    expect(definePaygate(options, source as never).plugin.resolve).toBe("medusa-payment-paygate")
  })

  it.each([
    [{}],
    [{ methods: "twint" }],
    [{ methods: ["paypal", null, 7] }],
    [{ methods: null, accounts: 7 }],
  ])("leaves bad values such as %j to the start of the server, where they have a path", (bad) => {
    const paygate = definePaygate(bad as never)
    expect(paygate.providers).toEqual([])
    expect(paygate.plugin.options).toEqual(bad)
    expect(() => readOptions(paygate.plugin.options)).toThrow("option methods")
  })

  it("is plain JSON: Medusa clones and prints its configuration", () => {
    const { plugin, providers, dependencies } = definePaygate(options)
    expect(structuredClone({ plugin, providers, dependencies })).toEqual({ plugin, providers, dependencies })
  })
})
