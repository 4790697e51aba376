import { z } from "@medusajs/framework/zod"

import { methodIds } from "../../domain/methods"
import { isAddressRange } from "../../domain/network"

import { batchContractSchema } from "./batch-contract"

const loopback = ["localhost", "127.0.0.1", "[::1]"]

const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text), "must be an absolute URL such as https://shop.example")
  .refine((text) => !URL.canParse(text) || /^https?:$/.test(new URL(text).protocol), "must be an http(s) URL")

const backendUrl = httpUrl.refine((text) => {
  if (!URL.canParse(text)) {
    return true
  }
  const url = new URL(text)
  const plain = url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  return plain && ((url.protocol === "https:" && url.port === "") || loopback.includes(url.hostname))
}, "must be https on port 443 without a query, because the gateway calls nothing else (plain http works for localhost only)")

/** What of an account decides which payments it takes, and how its batch files look. */
export const routingSchema = z.object({
  currencies: z
    .array(z.string().length(3))
    .min(1)
    .optional()
    .describe("ISO 4217 codes this account serves; every currency when absent"),
  methods: z
    .array(z.enum(methodIds))
    .min(1)
    .optional()
    .describe("methods this account serves; every method of the shop when absent"),
  merchant: z
    .enum(["domestic", "crossBorder"])
    .default("crossBorder")
    .describe("where the contract says you sell from: in China, or to China from elsewhere"),
  smallAmounts: z
    .boolean()
    .default(false)
    .describe("the gateway's support agreed to amounts below 100 smallest units"),
  batch: batchContractSchema,
})

const addresses = z.array(
  z.string().refine(isAddressRange, "must be an IP address or a range such as 192.0.2.0/24"),
)

const network = z.strictObject({
  notifyFrom: addresses
    .min(1, "needs at least one address, or leave it out")
    .optional()
    .describe(
      "the gateway's own addresses or ranges, as its support names them; everybody may try when absent. Medusa's own payment hook takes no notices then, because it does not tell who sent one",
    ),
  trustedProxies: addresses
    .default([])
    .describe("your own proxies: what they write into X-Forwarded-For is believed, and nobody else"),
})

/** The options as a shop writes them; accounts are checked one by one. docs/configuration.md is made of the descriptions. */
export const optionsSchema = z.object({
  accounts: z
    .array(z.looseObject({ id: z.string() }))
    .min(1, "needs at least one account")
    .describe(
      "your accounts at the gateway; the first that serves a payment takes it, and keeps it for life",
    ),
  methods: z
    .array(z.enum(methodIds))
    .min(1, "needs at least one method")
    .describe("the payment methods of the shop"),
  storefrontUrls: z
    .array(httpUrl)
    .min(1, "needs at least one storefront address")
    .describe("where shoppers may return to, compared by exact origin; the first is the default"),
  backendUrl: backendUrl.describe(
    "public https address of the Medusa server, port 443, which the gateway calls (plain http for localhost only)",
  ),
  network: network.default({ trustedProxies: [] }),
  parameters: z
    .partialRecord(z.enum(methodIds), z.record(z.string(), z.unknown()))
    .default({})
    .describe("your own values for optional parameters, by method: `{ alipay: { Timeout: '30m' } }`"),
  pendingOrders: z
    .enum(["wait", "place"])
    .default("wait")
    .describe("a payment whose wallet decides later: `wait` until it is final, or `place` the order now"),
  unpaidOrders: z
    .enum(["cancel", "keep"])
    .default("cancel")
    .describe(
      "an order placed so whose payment came to nothing: `cancel` it and free its stock, or `keep` it for you",
    ),
  orphans: z
    .enum(["return", "hold"])
    .default("return")
    .describe("money that no order can take: `return` it at once, or `hold` it until you decide"),
  lookBackDays: z
    .number()
    .min(0)
    .max(365)
    .default(30)
    .describe("days in which captures and refunds made at the gateway are looked for; 0 never looks"),
  leaseSeconds: z
    .number()
    .int()
    .min(5, "must be at least 5")
    .max(3_600, "must be at most 3600")
    .default(180)
    .describe(
      "how long a piece of work belongs to the process that took it; what a killed process had goes on after this. Core keeps a cart locked for up to 120 s, so less helps nobody but tests",
    ),
  retention: z
    .strictObject({
      noticesDays: z
        .number()
        .int()
        .min(1)
        .default(90)
        .describe("days for which settled messages of the gateway are kept; payments and actions stay"),
    })
    .prefault({}),
})
