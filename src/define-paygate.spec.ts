import { definePaygate, type PaygateOptions } from "./define-paygate"

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

  it("is plain JSON: Medusa clones and prints its configuration", () => {
    const { plugin, providers, dependencies } = definePaygate(options)
    expect(structuredClone({ plugin, providers, dependencies })).toEqual({ plugin, providers, dependencies })
  })
})
