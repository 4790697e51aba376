import type { RefusalFacts } from "../domain/refusal-facts"
import { PaygateError } from "../paygate/errors"

export type RefusalCode =
  | "currency-not-served"
  | "amount-out-of-range"
  | "too-many-open-attempts"
  | "no-scanned-code"
  | "unknown-attempt"
  | "not-adoptable"
  | "still-completing"
  | "held-back"
  | "action-running"
  | "action-pending"
  | "action-overtaken"
  | "not-recorded"
  | "action-refused"
  | "gateway-not-reached"
  | "not-supported"
  | "more-than-left"
  | "order-not-updated"
  | "order-changing"
  | "order-lives"
  | "payment-closed"

/** Codes after which the same wish may be made again. */
const retryable: ReadonlySet<RefusalCode> = new Set([
  "too-many-open-attempts",
  "still-completing",
  "held-back",
  "action-running",
  "action-pending",
  "not-recorded",
  "gateway-not-reached",
  "order-changing",
])

/** Why a wish of the shop or the shopper cannot be served; the message is for them and names the way out. */
export class RefusalError extends PaygateError {
  readonly retryable: boolean
  /** The same as facts, for readers of another language; where an admin can run into it. */
  readonly facts: RefusalFacts | undefined

  constructor(
    readonly code: RefusalCode,
    message: string,
    { facts, ...options }: { cause?: unknown; facts?: RefusalFacts } = {},
  ) {
    super(message, options)
    this.retryable = retryable.has(code)
    this.facts = facts
  }
}
