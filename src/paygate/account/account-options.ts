import { z } from "zod"

import { endpointIds } from "../endpoints/endpoint-id"
import { fromEnvironment, rule } from "../options"
import { merchantId } from "../values"

import { readGateway } from "./gateways"
import { keyLengthProblem } from "./key-length"
import { typedMerchantId, typedText } from "./typed-text"

const encryption = z
  .strictObject({
    key: fromEnvironment(typedText.describe("the cipher key, as the gateway's support gave it")),
    previousKey: typedText
      .optional()
      .describe("the key before the last change, still accepted for incoming messages, in either cipher"),
    cipher: z
      .enum(["blowfish", "aes"])
      .default("blowfish")
      .describe("`aes` only if the gateway's support switched the account to it"),
  })
  .check(rule(keyLengthProblem))

/** One merchant account as the shop configures it. Messages name the option and how to fix it, never its value. */
export const accountOptionsSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,31}$/i, "must be 1 to 32 letters, digits or hyphens")
    .describe(
      "your own name for the account; part of the notify address and of every stored payment, so keep it",
    ),
  gateway: fromEnvironment(
    z
      .string()
      .transform((gateway, context) => {
        const reading = readGateway(gateway)
        if ("baseUrl" in reading) return { name: gateway, baseUrl: reading.baseUrl }
        context.addIssue({ code: "custom", message: reading.problem })
        return z.NEVER
      })
      .describe(
        "`cockpit`, `paygate`, or the base URL of any server that speaks the protocol (docs/go-live.md, test hosts)",
      ),
  ),
  merchantId: fromEnvironment(
    typedMerchantId.transform(merchantId).describe("MerchantID, in the gateway's spelling"),
  ),
  encryption,
  hmacKey: fromEnvironment(typedText.describe("the HMAC key, as the gateway's support gave it")),
  previousHmacKey: typedText
    .optional()
    .describe("the HMAC key before the last change, still accepted for incoming messages"),
  charset: z
    .enum(["iso-8859-1", "utf-8"])
    .default("iso-8859-1")
    .describe(
      "charset of the requests; `utf-8`, if the gateway's support agrees, for goods named in Chinese: otherwise a run of signs that ISO-8859-1 lacks arrives as one `?`",
    ),
  endpoints: z
    .partialRecord(
      z.enum(endpointIds),
      z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/, "must be a file name such as twint.aspx"),
    )
    .default({})
    .describe('file names that differ from the documents, by endpoint: `{ "wechat.qr": "wechatqr.aspx" }`'),
  // protocol notes 12
  simulate: z
    .string()
    .regex(/^\d{4}$/, 'must be four digits, "0000" for success')
    .optional()
    .describe(
      "sends `OrderDesc=Test:<nnnn>`: the gateway answers that detail code, `0000` for success, and charges nobody",
    ),
  // protocol notes 15: not documented, seen in other integrations
  twint: z
    .enum(["direct", "ppro"])
    .default("direct")
    .describe(
      "`ppro` if your TWINT contract is over PPRO: another file and one more parameter, captured at once; undocumented, so try it with the gateway's support",
    ),
  // TWINT document
  twintSale: z
    .boolean()
    .default(false)
    .describe("your TWINT contract captures at once, so there is nothing to capture later"),
  // protocol notes 11.5 and 15: not documented, seen in other integrations
  etiId: z
    .string()
    .regex(/^[\w.:/ -]{1,64}$/, "must be 1 to 64 letters, digits, blanks or . _ : / -")
    .optional()
    .describe(
      "sent as `EtiID` with every new payment, so that the gateway's support sees which integration calls; undocumented",
    ),
  // protocol notes 17
  followUpTransId: z
    .enum(["payment", "new"])
    .default("payment")
    .describe("TransID of captures, releases and refunds: the payment's own, or a new one"),
  macRequired: z
    .boolean()
    .default(true)
    .describe(
      "`false` does not refuse messages without a MAC, for an account whose notices have none: each leads to one inquiry at most, and only what the inquiry shows counts",
    ),
})

export type AccountOptions = z.input<typeof accountOptionsSchema>

/** The options after validation: defaults filled in, strings parsed. */
export type CheckedAccountOptions = z.output<typeof accountOptionsSchema>
