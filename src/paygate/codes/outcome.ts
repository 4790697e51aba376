/** What an answer or notice of the gateway means for the payment or operation it is about. */
export type Outcome =
  | "success"
  /** Not final: the shopper, the wallet or the gateway still has to act. Never treat it as done or refused. */
  | "open"
  | "refused"
  /** The gateway does not know, contradicts itself, or says something we do not recognize: only an inquiry can tell. */
  | "unknown"

interface Rule {
  readonly outcome: Outcome
  readonly code: RegExp
  /** The Statuses the rule applies to; any if omitted. */
  readonly statuses?: ReadonlySet<string>
}

/** Details of error codes that say "not completed yet", observed for refunds (protocol notes 15). */
const pendingDetails = "0953|0960"

/** Details of error codes that leave the result open (protocol notes 9.4 and 16). */
const uncertainDetails = [
  "0040", // back end did not answer
  "0050", // system error
  "0051", // time-out of the request
  "0052", // communication error
  "0054", // reversal went wrong
  "0055", // unknown problem
  "0056", // time-out between platform and merchant
  "0083", // system error
  "0705", // result uncertain
  "0709", // in doubt
  "0809", // internal error of the payment system
  "0810", // internal error of the payment system
  "0931", // time-out at the bank page
  "0934", // state unknown
  "0982", // charged back
  "0984", // voided
  "0985", // pending
].join("|")

const waiting: ReadonlySet<string> = new Set(["AUTHORIZE_REQUEST", "PENDING"])

/**
 * The first matching rule decides. Every outcome except `unknown` needs evidence that the documents name: the Code decides, but
 * if the Status contradicts it, the outcome is `unknown` (protocol notes 9.1, 9.2, 15 and 16).
 */
const rules: readonly Rule[] = [
  { outcome: "open", code: /^[67]/ },
  { outcome: "open", code: new RegExp(`^[24]...(?:${pendingDetails})$`) },
  { outcome: "unknown", code: new RegExp(`^[24]...(?:${uncertainDetails})$`) },
  { outcome: "refused", code: /^[24]/, statuses: new Set(["FAILED"]) },
  { outcome: "success", code: /^0{8}$/, statuses: new Set(["OK", "AUTHORIZED"]) },
  { outcome: "open", code: /^0/, statuses: waiting },
]

/** What a message means, judging by its Code and Status only. The message has to be authentic. */
export function outcomeOf(message: { readonly Code: string; readonly Status: string }): Outcome {
  const code = message.Code.trim().toUpperCase()
  const status = message.Status.trim().toUpperCase()
  if (!/^[0-9A-Z]{8}$/.test(code)) return "unknown"
  const rule = rules.find(({ code: pattern, statuses }) => {
    return pattern.test(code) && (statuses === undefined || statuses.has(status))
  })
  return rule?.outcome ?? "unknown"
}

/** Whether the Status of a payment alone says that the wallet has accepted it and decides later. */
export function isDecidedLater(status: string | null): boolean {
  return status !== null && waiting.has(status.trim().toUpperCase())
}

/**
 * Whether a refused inquiry says that the payment does not exist: detail 0061 (protocol notes 9.4), except where the detail is
 * a parameter number (modules 010 to 019). Any other refusal of an inquiry says nothing about the payment.
 */
export function saysNotFound(code: string): boolean {
  return /^[24](?!01)[0-9A-Z]{3}0061$/i.test(code.trim())
}
