import type { RefusalFacts } from "../contracts/refusal-facts"
import type { FieldProblem } from "../domain/subscription/field-problem"
import type { TableFault } from "../domain/table-file"
import { PaygateError } from "../paygate/errors"

/** What Medusa calls the kind of a refusal: it decides the HTTP status (404, and 400 for both others). */
export type RefusalType = "not_found" | "invalid_data" | "not_allowed"

/** Every reason to say no. A code is stable: scripts and translations go by it. */
const refusals = {
  "account-gone": "not_allowed",
  "account-unknown": "not_found",
  "operation-overtaken": "not_allowed",
  "operation-pending": "not_allowed",
  "operation-refused": "not_allowed",
  "operation-running": "not_allowed",
  "already-decided": "not_allowed",
  "amount-out-of-range": "not_allowed",
  "attempt-unknown": "not_found",
  "batch-answer-refused": "not_allowed",
  "batch-busy": "not_allowed",
  "batch-columns-unused": "not_allowed",
  "batch-empty": "not_allowed",
  "batch-file": "not_allowed",
  "batch-number": "not_allowed",
  "batch-rows-wrong": "not_allowed",
  "batch-state": "not_allowed",
  "batch-taken": "not_allowed",
  "batch-unknown": "not_found",
  "cart-unknown": "not_found",
  "change-running": "not_allowed",
  "change-undecided": "not_allowed",
  "change-unknown": "not_found",
  "code-malformed": "invalid_data",
  "currency-not-served": "not_allowed",
  "fields-invalid": "invalid_data",
  "file-invalid": "invalid_data",
  "gateway-not-reached": "not_allowed",
  "held-back": "not_allowed",
  "key-used": "not_allowed",
  "link-impossible": "not_allowed",
  "link-unknown": "not_found",
  "message-unknown": "not_found",
  "more-than-left": "not_allowed",
  "no-scanned-code": "not_allowed",
  "not-adoptable": "not_allowed",
  "not-recorded": "not_allowed",
  "not-supported": "not_allowed",
  "operation-unknown": "not_found",
  "order-changing": "not_allowed",
  "order-lives": "not_allowed",
  "order-not-updated": "not_allowed",
  "order-unknown": "not_found",
  "payment-closed": "not_allowed",
  "payment-unknown": "not_found",
  "problem-unknown": "not_found",
  "request-invalid": "invalid_data",
  "revision-outdated": "not_allowed",
  "still-completing": "not_allowed",
  "subscription-unknown": "not_found",
  "too-many-open-attempts": "not_allowed",
  "unknown-attempt": "not_allowed",
} as const satisfies Readonly<Record<string, RefusalType>>

export type RefusalCode = keyof typeof refusals

/** Codes after which the same request may be repeated. */
const retryable: ReadonlySet<RefusalCode> = new Set([
  "too-many-open-attempts",
  "still-completing",
  "held-back",
  "operation-running",
  "operation-pending",
  "not-recorded",
  "gateway-not-reached",
  "order-changing",
  "batch-taken",
  "batch-busy",
  "change-running",
])

/** What a program reads besides the code. */
export interface RefusalDetails {
  /** The same as facts, for readers of another language; where an admin can run into it. */
  readonly facts?: RefusalFacts
  /** The fields to put right. */
  readonly fields?: readonly FieldProblem[]
  /** What makes a whole file unreadable. */
  readonly fileFault?: TableFault
}

/** Why a request of the shop, the shopper or an admin cannot be served; the message is for them and names the way out. */
export class RefusalError extends PaygateError {
  readonly type: RefusalType
  readonly retryable: boolean
  readonly details: RefusalDetails

  constructor(
    readonly code: RefusalCode,
    message: string,
    { cause, ...details }: RefusalDetails & { readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    this.type = refusals[code]
    this.retryable = retryable.has(code)
    this.details = details
  }
}
