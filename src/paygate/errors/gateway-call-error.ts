import { PaygateError } from "./paygate-error"

/**
 * Why a server call returned no usable answer. Only after `not-sent` is it certain that nothing happened; every other failure
 * occurred after bytes had been sent.
 */
export type GatewayCallErrorCode =
  | "not-sent"
  | "timeout"
  | "connection-lost"
  | "http-status"
  | "html"
  | "empty"
  | "clear-text"
  | "undecryptable"
  /** Decrypted, but Len and padding disagree about where the text ends: it may have been truncated. */
  | "ambiguous"
  | "answer-invalid"
  | "mac-wrong"
  | "foreign-mid"

export interface GatewayCallErrorDetails {
  readonly endpoint: string
  readonly status?: number
  /** Scrubbed fields of an unencrypted or rejected answer: Status, Code, Description. */
  readonly fields?: Readonly<Record<string, string>>
  /** Scrubbed start of the body, for the log. */
  readonly excerpt?: string
  readonly cause?: unknown
}

/** A server call failed between us and the gateway. `executed: "unknown"` means: inquire before doing anything else. */
export class GatewayCallError extends PaygateError {
  readonly executed: "no" | "unknown"
  readonly retryable: boolean
  readonly endpoint: string
  readonly status: number | undefined
  readonly fields: Readonly<Record<string, string>>
  readonly excerpt: string | undefined

  constructor(
    readonly code: GatewayCallErrorCode,
    message: string,
    details: GatewayCallErrorDetails,
  ) {
    super(`${details.endpoint}: ${message}`, { cause: details.cause })
    this.executed = code === "not-sent" ? "no" : "unknown"
    this.retryable = code === "not-sent"
    this.endpoint = details.endpoint
    this.status = details.status
    this.fields = details.fields ?? {}
    this.excerpt = details.excerpt
  }
}
