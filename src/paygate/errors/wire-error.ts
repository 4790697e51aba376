import { PaygateError } from "./paygate-error"

export type WireErrorCode =
  "unrepresentable" | "parameter-name" | "parameter-value" | "key-length" | "not-hex" | "block-length"

/** Text, parameters or Data that the wire format cannot represent (protocol notes 3 and 4). Nothing was sent. */
export class WireError extends PaygateError {
  readonly retryable = false

  constructor(
    readonly code: WireErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
