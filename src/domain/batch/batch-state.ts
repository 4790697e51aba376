/**
 * The state of a batch.
 *
 * - `ready` its payments are reserved, nothing has left the shop
 * - `exported` its file was exported; the gateway may have it
 * - `done` every record has its answer, and what succeeded is booked
 * - `withdrawn` called off before it was sent; its payments are free again
 */
export const batchStates = ["ready", "exported", "done", "withdrawn"] as const
export type BatchState = (typeof batchStates)[number]

/**
 * The state of a record.
 *
 * - `open` reserved, without an answer
 * - `succeeded` the gateway did it; Medusa has no refund yet
 * - `booked` Medusa shows the refund
 * - `failed` the gateway refused; the payment is free again
 * - `withdrawn` with its batch
 */
export const batchRecordStates = ["open", "succeeded", "booked", "failed", "withdrawn"] as const
export type BatchRecordState = (typeof batchRecordStates)[number]

/**
 * What a person has to look at.
 *
 * - `missing` the answer file has no line for the record
 * - `altered` its line shows another amount, currency, operation or reference
 * - `unclear` Status and Code do not say what happened
 * - `not-booked` the gateway did it, but Medusa refused the refund
 */
export const batchFindings = ["missing", "altered", "unclear", "not-booked"] as const
export type BatchFinding = (typeof batchFindings)[number]

/** A word for the state of an import of an answer file. */
export const batchImportStates = ["running", "done", "refused", "failed"] as const
export type BatchImportState = (typeof batchImportStates)[number]

/** Why a batch cannot be withdrawn, or undefined. `neverSent`: a person vouches that the file has not reached the gateway. */
export function withdrawalProblem(
  batch: { state: BatchState; answered: boolean },
  neverSent: boolean,
): string | undefined {
  switch (batch.state) {
    case "ready":
      return undefined
    case "exported":
      if (batch.answered) {
        return "The gateway has answered this batch; what it did cannot be withdrawn."
      }
      return neverSent
        ? undefined
        : "The file of this batch was exported. Withdraw it only if it never reached the gateway, and say so (never_sent); else import the gateway's answer."
    case "done":
      return "This batch is finished; there is nothing to withdraw."
    case "withdrawn":
      return "This batch was withdrawn already."
  }
}
