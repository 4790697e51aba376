import { z } from "zod"

import { operationIds } from "../operations/operation-id"
import { isMerchantId, merchantId } from "../values"
import { isAesKey } from "../wire/aes"

import { gatewayAddress } from "./gateways"

const password = z
  .string("is missing; enter the password the gateway's support gave you")
  .min(1, "is empty; enter the password the gateway's support gave you")
  .refine((text) => text === text.trim(), "has white space around it; remove what was copied along")

const encryption = z
  .strictObject({
    key: password.describe("the cipher key, as the gateway's support gave it"),
    previousKey: password
      .optional()
      .describe("the key before the last change, still accepted for incoming messages, in either cipher"),
    cipher: z
      .enum(["blowfish", "aes"])
      .default("blowfish")
      .describe("`aes` only if the gateway's support switched the account to it"),
  })
  .refine(({ key, cipher }) => cipher !== "aes" || isAesKey(key), {
    path: ["key"],
    error: "must have 16, 24 or 32 bytes for AES",
  })

/** One merchant account as the shop configures it. Messages name the option and the remedy, never a value. */
export const accountOptionsSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,31}$/i, "must be 1 to 32 letters, digits or hyphens")
    .describe(
      "your own name for the account; part of the notify address and of every stored payment, so keep it",
    ),
  gateway: z
    .string()
    .transform((gateway, context) => {
      const baseUrl = gatewayAddress(gateway)
      if (baseUrl !== undefined) return { name: gateway, baseUrl }
      context.addIssue({
        code: "custom",
        message:
          'must be "cockpit", "paygate" or an https base URL without a query (plain http for a loopback host only)',
      })
      return z.NEVER
    })
    .describe(
      "`cockpit`, `paygate`, or the base URL of any server that speaks the protocol (docs/go-live.md, test hosts)",
    ),
  merchantId: z
    .string()
    .refine(isMerchantId, "must be the MerchantID: 1 to 30 characters without blanks, & = and *")
    .transform(merchantId)
    .describe("MerchantID, in the gateway's spelling"),
  encryption,
  hmacKey: password.describe("the HMAC key, as the gateway's support gave it"),
  previousHmacKey: password
    .optional()
    .describe("the HMAC key before the last change, still accepted for incoming messages"),
  charset: z
    .enum(["iso-8859-1", "utf-8"])
    .default("iso-8859-1")
    .describe("charset of the requests, unless the gateway's support told you otherwise"),
  endpoints: z
    .partialRecord(
      z.enum(operationIds),
      z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/, "must be a file name such as twint.aspx"),
    )
    .default({})
    .describe('file names that differ from the documents, by operation: `{ "wechat.qr": "wechatqr.aspx" }`'),
  // protocol notes 12
  simulate: z
    .string()
    .regex(/^\d{4}$/, 'must be four digits, "0000" for success')
    .optional()
    .describe(
      "sends `OrderDesc=Test:<nnnn>`: the gateway answers that detail code, `0000` for success, and charges nobody",
    ),
  // TWINT document
  twintSale: z
    .boolean()
    .default(false)
    .describe("your TWINT contract captures at once, so there is nothing to capture later"),
  // protocol notes 11.5 and 18b: not documented, seen in other integrations
  etiId: z
    .string()
    .regex(/^[\w.:/ -]{1,64}$/, "must be 1 to 64 letters, digits, blanks or . _ : / -")
    .optional()
    .describe(
      "sent as `EtiID` with every new payment, so that the gateway's support sees which integration calls; undocumented",
    ),
  // protocol notes 20
  followUpTransId: z
    .enum(["payment", "new"])
    .default("payment")
    .describe("TransID of captures, reversals and credits: the payment's own, or a new one"),
  macRequired: z
    .boolean()
    .default(true)
    .describe(
      "`false` does not refuse messages without a MAC, for an account whose notices have none: each leads to one inquiry at most, and only what the inquiry shows counts",
    ),
})

export type AccountOptions = z.input<typeof accountOptionsSchema>
