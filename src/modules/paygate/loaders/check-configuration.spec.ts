import { asValue, createContainer } from "@medusajs/framework/awilix"
import type { LoaderOptions } from "@medusajs/framework/types"

import { definePaygate, type PaygateOptions } from "../../../define-paygate"

import checkConfiguration from "./check-configuration"

const options: PaygateOptions = {
  accounts: [
    {
      id: "main",
      gateway: "cockpit",
      merchantId: "DEMO_MERCHANT",
      encryption: { key: "Kw7!mZ2_qP9[tR4?" },
      hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
    },
  ],
  methods: ["twint"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example",
}

function start(payment: unknown, given: PaygateOptions = options): string[] {
  const warnings: string[] = []
  const container = createContainer()
  container.register({
    configModule: asValue({ modules: { payment } }),
    logger: asValue({ warn: (line: string) => warnings.push(line) }),
  })
  void checkConfiguration({ container, options: given } as unknown as LoaderOptions)
  return warnings
}

describe("starting the server", () => {
  it("is fine with the payment module that definePaygate declares", () => {
    expect(start(definePaygate(options).paymentModule())).toEqual([])
  })

  it("is refused when the payment module could not reach the ledger", () => {
    const { providers } = definePaygate(options)
    expect(() => start({ options: { providers } })).toThrow('does not list "paygate" in its dependencies')
  })

  it("is refused when the payment module has none of our providers", () => {
    const { dependencies } = definePaygate(options)
    expect(() => start({ dependencies, options: { providers: [] } })).toThrow(
      "has no provider of this plugin",
    )
  })

  it("says loudly that an account simulates", () => {
    const accounts = options.accounts.map((account) => ({ ...account, simulate: "0000" }))
    const [warning] = start(definePaygate(options).paymentModule(), { ...options, accounts })
    expect(warning).toContain('account "main" SIMULATES payments')
    expect(warning).not.toContain("fX3$")
  })
})
