import { type BatchFault, faultText } from "../../paygate/batch"
import { PaygateError } from "../../paygate/errors"

export type BatchRefusalCode =
  | "batch-unknown"
  | "batch-empty"
  | "batch-file"
  | "batch-columns-unused"
  | "batch-rows-wrong"
  | "batch-taken"
  | "batch-state"
  | "batch-number"
  | "batch-answer-refused"
  | "batch-busy"

/** Why something cannot be done with a batch; the message is for the merchant and names the way out. */
export class BatchRefusalError extends PaygateError {
  readonly retryable: boolean

  constructor(
    readonly code: BatchRefusalCode,
    message: string,
    /** Lines and fields, where a file is to blame. */
    readonly faults: readonly BatchFault[] = [],
  ) {
    super(message)
    this.retryable = code === "batch-taken" || code === "batch-busy"
  }
}

/** The first faults in one sentence; the rest as a number. */
export function faultsText(faults: readonly BatchFault[]): string {
  const shown = faults.slice(0, 3).map(faultText).join("; ")
  return faults.length > 3 ? `${shown}; and ${faults.length - 3} more` : shown
}
