// Type-checked only: what a shop writes in TypeScript against every entry point; the kit for browsers is ESM, see storefront.mts.
import { definePaygate, type PaygateOptions, type SessionData } from "medusa-payment-paygate"
import { createPaygateClient } from "medusa-payment-paygate/client"
import paygateModule from "medusa-payment-paygate/modules/paygate"
import twint from "medusa-payment-paygate/providers/twint"
import { startSandbox, type Sandbox } from "paygate-sandbox"

export const options: PaygateOptions = {
  accounts: [
    {
      id: "main",
      gateway: "cockpit",
      merchantId: "M",
      encryption: { key: "0123456789abcdef" },
      hmacKey: "k",
    },
  ],
  methods: ["twint"],
  storefrontUrls: ["https://shop.example"],
  backendUrl: "https://api.shop.example",
}
export const registered: number = definePaygate(options).providers.length
export const sandbox: Promise<Sandbox> = startSandbox({ accounts: [] })
export const whereTo = (session: SessionData): string => session.action.type
export const all = [createPaygateClient, paygateModule, twint]
