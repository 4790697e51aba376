import { z } from "zod"

import { assumptionChangesSchema, USUAL_ASSUMPTIONS } from "./assumptions"
import { ENDPOINT_IDS } from "./endpoint-ids"
import { WALLET_BEHAVIORS } from "./ledger/wallet"
import { METHODS } from "./methods"
import { subscriptionSchema } from "./subscriptions/subscription"
import { addressProblem } from "./tables/address"

const keyLength = (key: string) => Buffer.byteLength(key, "utf8")

/** One MerchantID with its keys and its contract. */
export const accountSchema = z
  .strictObject({
    merchantId: z.string().min(1).max(30),
    encryptionKey: z.string().min(1),
    hmacKey: z.string().min(1),
    /** Blowfish unless the contract says AES (protocol notes 4.4). */
    cipher: z.enum(["blowfish", "aes"]).default("blowfish"),
    /** The keys and cipher the account used before they changed; for the fault `previous-keys`. */
    previous: z
      .strictObject({
        encryptionKey: z.string().min(1),
        hmacKey: z.string().min(1),
        cipher: z.enum(["blowfish", "aes"]).default("blowfish"),
      })
      .optional(),
    /** TWINT: over PPRO it has its own file and captures each payment at once (protocol notes 15). */
    twint: z.enum(["direct", "ppro"]).default("direct"),
    /** TWINT: the contract captures each payment at once (protocol notes 11.3). */
    sale: z.boolean().default(false),
    /** Whether a request without MAC is refused. One with a wrong MAC always is. */
    requireMac: z.boolean().default(true),
    answerCharset: z.enum(["iso-8859-1", "utf-8"]).default("iso-8859-1"),
    /** What fills the last block of an answer; by default blanks with Blowfish and PKCS#7 with AES. */
    answerPadding: z.enum(["blank", "zero", "pkcs7"]).optional(),
    /** `fuzz`: keys in any case, any order, and one additional unknown key (protocol notes 6.3). */
    answerKeys: z.enum(["plain", "fuzz"]).default("plain"),
    methods: z.array(z.enum(METHODS)).default([...METHODS]),
    /** Amounts below 100 minor units need the support's consent. */
    allowBelowHundred: z.boolean().default(false),
    /** Alipay: a merchant in China accepts only CNY, any other accepts everything except CNY. */
    alipayDomestic: z.boolean().default(false),
    /** WeChat: a merchant in China accepts only CNY, any other the twelve currencies of the document. */
    wechatDomestic: z.boolean().default(false),
    /** Which of its two contracts alipay.aspx uses (protocol notes 11.1). */
    alipay: z.enum(["cockpit", "ppro"]).default("cockpit"),
    /** PPRO: the merchant's business is hotels, so the three rows about the stay are mandatory. */
    hotel: z.boolean().default(false),
    /** Alipay and PPRO send ErrorText only by agreement with the support. */
    errorText: z.boolean().default(false),
    /** Where notices are sent when a request has no URLNotify. */
    notifyUrl: z
      .string()
      .refine((url) => addressProblem(url) === undefined, {
        message: "must be a URLNotify the gateway may call",
      })
      .optional(),
    /**
     * The Status of an answer that only orders a code or a string for the app. By default each method answers as its
     * table suggests: Alipay and WeChat's QR code AUTHORIZE_REQUEST, WeChat's channel APP OK. It pays nothing.
     * WeChat's QR code never answers OK.
     */
    orderStatus: z.enum(["OK", "AUTHORIZE_REQUEST"]).optional(),
    /** Points the documents leave open, decided for this account (see `assumptions.ts`). */
    assumptions: assumptionChangesSchema
      .default({})
      .transform((given) => ({ ...USUAL_ASSUMPTIONS, ...given })),
  })
  .refine(
    ({ cipher, encryptionKey }) => cipher === "blowfish" || [16, 24, 32].includes(keyLength(encryptionKey)),
    {
      path: ["encryptionKey"],
      message: "AES needs a key of 16, 24 or 32 bytes",
    },
  )

/** All options except log and clock, which are functions. */
export const optionsSchema = z.strictObject({
  accounts: z.array(accountSchema).min(1),
  /** 0 for any free port. */
  port: z.number().int().min(0).max(65535).default(0),
  host: z.string().min(1).default("127.0.0.1"),
  /** Refuses a Len that counts characters, and Data without MerchantID (protocol notes 4.3, 11.5). */
  strict: z.boolean().default(true),
  /** Multiplies the waits of the notify table: 1 is real time, 0.001 a thousand times faster. */
  timeFactor: z.number().min(0).default(1),
  /** The browser is sent back when the first notify was answered or failed; with false, the redirect goes first. */
  notifyFirst: z.boolean().default(true),
  /** Refuses capture, credit and reverse while the first notify is unanswered (protocol notes 8.3). */
  followUpsWaitForNotify: z.boolean().default(false),
  /** TWINT: a shopper who pays and closes the browser is reported by notify only half an hour later (protocol notes 8.3). */
  twintLateNotify: z.boolean().default(false),
  stateFile: z.string().min(1).optional(),
  /**
   * Who may use the simulator's own pages and API: browsers and programs that call it by a loopback name and from no
   * other origin, or anybody. The gateway's own files, pages and wallets are open to all.
   */
  api: z.enum(["loopback", "anybody"]).default("loopback"),
  /** How browsers and phones reach this sandbox, for the addresses in QR codes; by default its own URL. */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .max(45, "is too long: WeChat's QRCodeUrl holds 64 characters")
    .optional(),
  /** Assigns more paths to endpoints, `{ "wechatSpot.aspx": "wechat.barcode" }`: two names of WeChat are guesses. */
  paths: z.record(z.string().regex(/^[\w.-]+$/), z.enum(ENDPOINT_IDS)).default({}),
  /** What a scanned wallet does; `by-code` lets the first two digits of its code decide (see `ledger/wallet.ts`). */
  wallet: z.enum(["by-code", ...WALLET_BEHAVIORS]).default("by-code"),
  /** How long a shopper takes to enter a password, in milliseconds. */
  passwordAfterMs: z.number().int().min(0).default(8_000),
  /** Alipay's daily reconciliation, UTC; by default midnight in China. After it a Spot or QR payment cannot be reversed. */
  reconciliationAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default("16:00"),
  /** A folder whose T files are processed as in the platform's sFTP folder; the answers are written there as P. */
  batchFolder: z.string().min(1).optional(),
  /** Subscriptions that exist from the start. */
  subscriptions: z.array(subscriptionSchema).default([]),
})

export type SandboxAccount = z.input<typeof accountSchema>
export type Account = z.output<typeof accountSchema>
export type Settings = z.output<typeof optionsSchema>

export type SandboxOptions = z.input<typeof optionsSchema> & {
  /** Called with one line for each event; it never contains a key. */
  log?: (line: string) => void
  /** Milliseconds since 1970; for tests of time-dependent behavior. */
  clock?: () => number
}

/** Validates the options of `startSandbox`; throws an Error that names the path of the wrong one, never its value. */
export function readSettings(options: Omit<SandboxOptions, "log" | "clock">): Settings {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
    )
    throw new Error(`The sandbox cannot start. ${problems.join("; ")}`)
  }
  const ids = parsed.data.accounts.map((account) => account.merchantId)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`The sandbox cannot start. accounts: ${twice} is listed twice`)
  const orphan = parsed.data.subscriptions.find(({ merchantId }) => !ids.includes(merchantId))
  if (orphan) throw new Error(`The sandbox cannot start. subscriptions: ${orphan.merchantId} has no account`)
  return parsed.data
}
