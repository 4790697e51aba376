import { PaygateError } from "../errors"

/** What is wrong with a batch file, by line and field. Lines count from 1, HEAD is line 1. */
export interface BatchFault {
  readonly line: number
  /** Spelling of the document, `TransID`. */
  readonly field: string
  readonly problem: string
}

/** A value that may not stand in a batch file, most often because it would shift the columns. The file is not to be used. */
export class BatchFieldError extends PaygateError {
  readonly code = "batch-field"
  readonly retryable = false
  readonly line: number
  readonly field: string

  constructor(readonly fault: BatchFault) {
    super(`${faultText(fault)}. The file must not be sent. See the Alipay documents, batch processing.`)
    this.line = fault.line
    this.field = fault.field
  }
}

/** A fault for people: "line 3, TransID: holds a comma". */
export function faultText({ line, field, problem }: BatchFault): string {
  return `line ${line}, ${field}: ${problem}`
}
