import { z } from "zod"
import { METHODS } from "./methods"

const keyLength = (key: string) => Buffer.byteLength(key, "utf8")

/** One MerchantID with its keys and its contract. */
export const accountSchema = z
  .strictObject({
    merchantId: z.string().min(1).max(30),
    encryptionKey: z.string().min(1),
    hmacKey: z.string().min(1),
    /** Blowfish unless the contract says AES (protocol notes 4.4). */
    cipher: z.enum(["blowfish", "aes"]).default("blowfish"),
    /** TWINT: the contract captures each payment at once (protocol notes 11.3). */
    sale: z.boolean().default(false),
    /** Whether a request without MAC is refused. A wrong MAC always is. */
    requireMac: z.boolean().default(true),
    answerCharset: z.enum(["iso-8859-1", "utf-8"]).default("iso-8859-1"),
    answerPadding: z.enum(["blank", "zero"]).default("blank"),
    /** `fuzz`: keys in any case, any order, and one unknown key more (protocol notes 16, point 9). */
    answerKeys: z.enum(["plain", "fuzz"]).default("plain"),
    methods: z.array(z.enum(METHODS)).default([...METHODS]),
    /** Amounts under 100 smallest units need the support's consent. */
    allowBelowHundred: z.boolean().default(false),
    /** Alipay: a merchant in China takes CNY only, any other takes everything but CNY. */
    alipayDomestic: z.boolean().default(false),
  })
  .refine(
    ({ cipher, encryptionKey }) => cipher === "blowfish" || [16, 24, 32].includes(keyLength(encryptionKey)),
    {
      path: ["encryptionKey"],
      message: "AES needs a key of 16, 24 or 32 bytes",
    },
  )

/** Everything but the rim (log, clock), which is no data. */
export const optionsSchema = z.strictObject({
  accounts: z.array(accountSchema).min(1),
  /** 0 takes any free port. */
  port: z.number().int().min(0).max(65535).default(0),
  host: z.string().min(1).default("127.0.0.1"),
  /** Refuses what counts Len in characters or leaves MerchantID out of Data (protocol notes 4.3, 11.5). */
  strict: z.boolean().default(true),
  /** Multiplies the waits of the notify table: 1 is the real one, 0.001 a thousand times faster. */
  timeFactor: z.number().min(0).default(1),
  /** The browser is sent back when the first notify was answered or failed; false turns that round. */
  notifyFirst: z.boolean().default(true),
  /** Refuses capture, credit and reverse while the first notify is unanswered (protocol notes 8.3). */
  followUpsWaitForNotify: z.boolean().default(false),
  /** TWINT: who pays and closes the browser is notified half an hour later only (protocol notes 8.3). */
  twintLateNotify: z.boolean().default(false),
  stateFile: z.string().min(1).optional(),
})

export type SandboxAccount = z.input<typeof accountSchema>
export type Account = z.output<typeof accountSchema>
export type Settings = z.output<typeof optionsSchema>

export type SandboxOptions = z.input<typeof optionsSchema> & {
  /** Gets one line for each thing that happens; no key is ever in it. */
  log?: (line: string) => void
  /** Milliseconds since 1970; for tests of what ages. */
  clock?: () => number
}

/** Checks the options of `startSandbox`; throws an Error that names the path of the wrong one, never its value. */
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
  if (twice !== undefined) throw new Error(`The sandbox cannot start. accounts: ${twice} is there twice`)
  return parsed.data
}
