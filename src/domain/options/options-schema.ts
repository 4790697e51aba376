import { z } from "@medusajs/framework/zod"

import { accountOptionsSchema } from "../../paygate/account"
import { isCurrency } from "../../paygate/currencies"
import { fromEnvironment, rule } from "../../paygate/options"
import { captureMoments } from "../capture-moment"
import { methodIds } from "../methods"
import { isAddressRange } from "../network"

import { batchContractSchema } from "./batch-contract"
import { parameterRule } from "./parameter-rule"
import { paymentLinksSchema } from "./payment-links"
import { requestAddressRule } from "./request-address-rule"
import { sameIdRule, servingRule } from "./serving-rule"
import { backendUrl, storefrontUrl } from "./shop-address"

/** A list without duplicates. */
const distinct = rule((list, tell) => {
  if (!Array.isArray(list)) {
    return
  }
  list.forEach((entry: unknown, index) => {
    if (list.indexOf(entry) < index) {
      tell([index], "is in the list twice; remove one of them")
    }
  })
})

const captureOn = z.enum(captureMoments)

const captureWithinDays = z.partialRecord(z.enum(methodIds), z.number().int().min(1).max(365))

const methodList = z.array(z.enum(methodIds)).min(1).check(distinct).readonly()

/** Decides which payments an account takes, and the form of its batch files. */
const routing = {
  currencies: z
    .array(z.string().toUpperCase().refine(isCurrency, "must be an ISO 4217 code such as CHF"))
    .min(1)
    .check(distinct)
    .readonly()
    .optional()
    .describe("ISO 4217 codes this account serves; every currency when absent"),
  methods: methodList
    .optional()
    .describe("methods this account serves; every method of the shop when absent"),
  merchant: z
    .enum(["domestic", "crossBorder"])
    .default("crossBorder")
    .describe("where the contract says you sell from: in China, or to China from elsewhere"),
  captureOn: captureOn
    .optional()
    .describe("`captureOn` for the payments of this account, where it differs from the shop's"),
  captureWithinDays: captureWithinDays
    .default({})
    .describe("`captureWithinDays` for this account, where its contract says something else than the shop's"),
  smallAmounts: z
    .boolean()
    .default(false)
    .describe("the gateway's support agreed to amounts below 100 of the smallest unit"),
  batch: batchContractSchema,
}

const accountSchema = z.strictObject({ ...accountOptionsSchema.shape, ...routing })

const addresses = z
  .array(z.string().refine(isAddressRange, "must be an IP address or a range such as 192.0.2.0/24"))
  .check(distinct)
  .readonly()

const network = z.strictObject({
  notifyFrom: addresses
    .refine((list) => list.length > 0, "needs at least one entry, or leave it out")
    .optional()
    .describe(
      "the gateway's own addresses or ranges, as its support names them; everybody may try when absent. Medusa's own payment hook takes no notices then, because it does not tell who sent one",
    ),
  trustedProxies: addresses
    .default([])
    .describe("your own proxies: what they write into X-Forwarded-For is believed, and nobody else"),
})

/**
 * The plugin's options as a shop writes them. They are declared only here: the types of `definePaygate` are inferred
 * from it and docs/configuration.md is generated from it.
 */
export const optionsSchema = z
  .strictObject({
    accounts: z
      .array(accountSchema)
      .min(1)
      .readonly()
      .describe(
        "your accounts at the gateway; the first that serves a payment takes it, and keeps it for life",
      ),
    methods: methodList.describe("the payment methods of the shop"),
    storefrontUrls: z
      .array(fromEnvironment(storefrontUrl.describe("an address of your storefront")))
      .min(1)
      .check(distinct)
      .readonly()
      .describe("where shoppers may return to, compared by exact origin; the first is the default"),
    backendUrl: fromEnvironment(
      backendUrl.describe(
        "public https address of the Medusa server, port 443, which the gateway calls (plain http for localhost only)",
      ),
    ),
    network: network.prefault({}),
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
        "an order that was placed early and whose payment failed: `cancel` it and free its stock, or `keep` it for you",
      ),
    orphans: z
      .enum(["refund", "hold"])
      .default("refund")
      .describe("money that no order can take: `refund` it at once, or `hold` it until you decide"),
    captureOn: captureOn
      .default("manual")
      .describe(
        "when authorized money is captured: `manual` when an admin says so, `fulfillment` when a fulfillment is created, `shipment` when it is marked as shipped; each time the value of what goes out",
      ),
    restAfterLastParcel: z
      .enum(["keep", "release"])
      .default("keep")
      .describe(
        "what is still authorized when the last parcel of an order is captured: `keep` it until it expires, or `release` it with that capture",
      ),
    captureWithinDays: captureWithinDays
      .default({})
      .describe(
        "for how many days an authorization can be captured, by method, as the gateway's support tells you: `{ twint: 7 }`. No document says it, so a method that is not listed has no date",
      ),
    captureReminderDays: z
      .number()
      .int()
      .min(0)
      .max(30)
      .default(2)
      .describe("how many days before that date a problem reminds you"),
    paymentLinks: paymentLinksSchema,
    inquiryDays: z
      .number()
      .min(0)
      .max(365)
      .default(30)
      .describe("days in which captures and refunds made at the gateway are looked for; 0 never looks"),
    horizon: z
      .strictObject({
        noAnswerMinutes: z
          .number()
          .min(1)
          .max(1440)
          .default(15)
          .describe(
            "minutes in which unchanged totals do not yet prove that a capture, refund or release without an answer was not carried out",
          ),
        pendingHours: z
          .number()
          .min(1)
          .max(720)
          .default(24)
          .describe(
            "the same in hours where the gateway answered that it is pending or not yet completed, or where nobody knows what it answered because the server stopped",
          ),
      })
      .prefault({}),
    leaseSeconds: z
      .number()
      .int()
      .min(5)
      .max(3_600)
      .default(180)
      .describe(
        "how long a piece of work belongs to the process that acquired it; what a killed process left continues after that. Core keeps a cart locked for up to 120 s, so less only helps tests",
      ),
    retention: z
      .strictObject({
        noticesDays: z
          .number()
          .int()
          .min(1)
          .max(3650)
          .default(90)
          .describe(
            "days for which processed messages of the gateway are kept; payments and operations stay",
          ),
      })
      .prefault({}),
  })
  .check(rule(sameIdRule), rule(servingRule), rule(parameterRule), rule(requestAddressRule))

/** The plugin's options, as `definePaygate` takes them. */
export type PaygateOptions = z.input<typeof optionsSchema>
/** One merchant account at the gateway. */
export type PaygateAccountOptions = PaygateOptions["accounts"][number]
/** The options after checking: defaults filled in, texts read. */
export type CheckedOptions = z.output<typeof optionsSchema>
