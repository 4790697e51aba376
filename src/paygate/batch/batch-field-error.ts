import { PaygateError } from "../errors"

/** What is wrong with a batch file, by line and field. Lines count from 1; HEAD is line 1. */
export interface BatchFault {
  readonly line: number
  /** As spelled in the document, `TransID`. */
  readonly field: string
  readonly problem: string
}

/** A value that is not allowed in a batch file, usually because it would shift the columns. Do not use the file. */
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

/** A fault as a readable sentence: "line 3, TransID: holds a comma". */
export function faultText({ line, field, problem }: BatchFault): string {
  return `line ${line}, ${field}: ${problem}`
}
