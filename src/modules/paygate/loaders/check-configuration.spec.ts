import { asValue, createContainer } from "@medusajs/framework/awilix"
import type { LoaderOptions } from "@medusajs/framework/types"

import { definePaygate } from "../../../define-paygate"
import type { PaygateOptions } from "../../../domain/options/options-schema"
import { DEMO_ACCOUNT } from "../../../sandbox/demo-account"

import checkConfiguration from "./check-configuration"

const options: PaygateOptions = {
  accounts: [
    {
      id: "main",
      gateway: "cockpit",
      merchantId: "DEMO_MERCHANT",
      encryption: { key: DEMO_ACCOUNT.encryptionKey },
      hmacKey: DEMO_ACCOUNT.hmacKey,
    },
  ],
  methods: ["twint"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example",
}

async function start(payment: unknown, given: unknown = options, hints: string[] = []): Promise<string[]> {
  const warnings: string[] = []
  const container = createContainer()
  container.register({
    configModule: asValue({ modules: { payment } }),
    logger: asValue({
      warn: (line: string) => warnings.push(line),
      info: (line: string) => hints.push(line),
    }),
  })
  await checkConfiguration({ container, options: given } as unknown as LoaderOptions)
  return warnings
}

describe("starting the server", () => {
  it("is fine with the payment module that definePaygate declares", async () => {
    await expect(start(definePaygate(options).paymentModule())).resolves.toEqual([])
  })

  it("is refused when the payment module could not reach the ledger", async () => {
    const { providers } = definePaygate(options)
    await expect(start({ options: { providers } })).rejects.toThrow(
      'does not list "paygate" in its dependencies',
    )
  })

  it("is refused when the payment module has none of our providers", async () => {
    const { dependencies } = definePaygate(options)
    await expect(start({ dependencies, options: { providers: [] } })).rejects.toThrow(
      "has no provider of this plugin",
    )
  })

  it("tells bad options and a bad payment module together", async () => {
    await expect(start({ options: { providers: [] } }, { ...options, orphan: "hold" })).rejects.toThrow(
      /option orphan is unknown.*\n.*does not list "paygate"/,
    )
  })

  it("says what becomes of goods in other scripts, unless the account writes UTF-8", async () => {
    const payment = definePaygate(options).paymentModule()
    const hints: string[] = []
    await start(payment, options, hints)
    expect(hints).toEqual([expect.stringContaining('reach the gateway as "?"')])
    const accounts = options.accounts.map((account) => ({ ...account, charset: "utf-8" }))
    await start(payment, { ...options, accounts }, hints)
    expect(hints).toHaveLength(1)
  })

  it("asks about a key that the .env file may have cut off, and does not show it", async () => {
    const accounts = options.accounts.map((account) => ({ ...account, hmacKey: "fX3-kLm9" }))
    const warnings = await start(definePaygate(options).paymentModule(), { ...options, accounts })
    expect(warnings).toEqual([
      'paygate: hmacKey of the account "main" is shorter than the keys that the gateway gives. Did the .env file cut it off? $ and # are special there, see docs/configuration.md.',
    ])
  })

  it("says loudly that an account simulates", async () => {
    const accounts = options.accounts.map((account) => ({ ...account, simulate: "0000" }))
    const [warning] = await start(definePaygate(options).paymentModule(), { ...options, accounts })
    expect(warning).toContain('account "main" SIMULATES payments')
    expect(warning).not.toContain(DEMO_ACCOUNT.hmacKey)
  })
})
