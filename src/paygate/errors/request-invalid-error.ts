import { PaygateError } from "./paygate-error"

export interface InvalidParameter {
  /** As spelled in the table, `OrderDesc`. */
  readonly parameter: string
  /** Format in the table, `ans..768`; empty when the table has no such parameter. */
  readonly format: string
  readonly problem: string
}

/** A value or request violates the gateway's own table. Thrown before anything is sent: nothing was executed. */
export class RequestInvalidError extends PaygateError {
  readonly code = "request-invalid"
  readonly retryable = false

  constructor(
    readonly parameters: readonly InvalidParameter[],
    /** The table that was violated, "TWINT document, capture". */
    readonly document: string,
    options?: { cause?: unknown },
  ) {
    super(`${parameters.map(describe).join("; ")}. Nothing was sent. See the ${document}.`, options)
  }
}

function describe({ parameter, format, problem }: InvalidParameter): string {
  return format === "" ? `${parameter} ${problem}` : `${parameter} (${format}) ${problem}`
}
