import { z } from "zod"

import { operationIds } from "../operations/operation-id"
import { isMerchantId, merchantId } from "../values"
import { gatewayAddress } from "./gateways"

const password = z
  .string("is missing; enter the password the gateway's support gave you")
  .min(1, "is empty; enter the password the gateway's support gave you")
  .refine((text) => text === text.trim(), "has white space around it; remove what was copied along")

const encryption = z
  .strictObject({
    key: password,
    previousKey: password.optional(),
    cipher: z.enum(["blowfish", "aes"]).default("blowfish"),
  })
  .superRefine(({ key, previousKey, cipher }, context) => {
    if (cipher !== "aes") return
    for (const [name, text] of Object.entries({ key, previousKey })) {
      if (text === undefined || [16, 24, 32].includes(Buffer.byteLength(text))) continue
      context.addIssue({ code: "custom", path: [name], message: "must have 16, 24 or 32 bytes for AES" })
    }
  })

/** One merchant account as the shop configures it. Messages name the option and the remedy, never a value. */
export const accountOptionsSchema = z.strictObject({
  /** The shop's own name for the account; it stands in the addresses given to the gateway. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/i, "must be 1 to 32 letters, digits or hyphens"),
  gateway: z.string().transform((gateway, context) => {
    const baseUrl = gatewayAddress(gateway)
    if (baseUrl !== undefined) return { name: gateway, baseUrl }
    context.addIssue({
      code: "custom",
      message:
        'must be "cockpit", "paygate" or an https base URL without a query (plain http for a loopback host only)',
    })
    return z.NEVER
  }),
  merchantId: z
    .string()
    .refine(isMerchantId, "must be the MerchantID: 1 to 30 characters without blanks, & = and *")
    .transform(merchantId),
  encryption,
  hmacKey: password,
  previousHmacKey: password.optional(),
  charset: z.enum(["iso-8859-1", "utf-8"]).default("iso-8859-1"),
  /** File names that differ from the documents, by operation. */
  endpoints: z
    .partialRecord(
      z.enum(operationIds),
      z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/, "must be a file name such as twint.aspx"),
    )
    .default({}),
  /** Detail code the gateway shall answer without moving money, "0000" for success (protocol notes 12). */
  simulate: z
    .string()
    .regex(/^\d{4}$/, 'must be four digits, "0000" for success')
    .optional(),
  /** The contract captures TWINT payments at once, so there is nothing to capture later (TWINT document). */
  twintSale: z.boolean().default(false),
  /** TransID of captures, reversals and credits: the payment's own or a new one (protocol notes 20). */
  followUpTransId: z.enum(["payment", "new"]).default("payment"),
  /** Off only when the support confirmed that this account's notifications carry no MAC. */
  macRequired: z.boolean().default(true),
})

export type AccountOptions = z.input<typeof accountOptionsSchema>
