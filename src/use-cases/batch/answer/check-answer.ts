import { mostFaults } from "../../../modules/paygate/stores/batch-import-store"
import type { BatchRow } from "../../../modules/paygate/stores/batch-rows"
import { type BatchEntry, type BatchFault, readBatchFileName, readBatchPieces } from "../../../paygate/batch"

/** Whether a file may be the answer of a batch. */
export interface AnswerCheck {
  readonly records: number
  /** None: every line is readable, the totals add up, and HEAD belongs to the batch. */
  readonly faults: readonly BatchFault[]
}

/**
 * Reads an answer file to the end before any of it is used: a truncated or edited file is refused as a whole, naming
 * every line and field.
 */
export async function checkAnswer(
  batch: Pick<BatchRow, "merchant_id" | "layout">,
  source: AsyncIterable<Uint8Array>,
): Promise<AnswerCheck> {
  const faults: BatchFault[] = []
  let records = 0
  for await (const entries of readBatchPieces(source, { ...batch.layout, phase: "answer" })) {
    for (const entry of entries) {
      const fault = faultOf(batch, entry)
      if (fault && faults.length < mostFaults) {
        faults.push(fault)
      }
      records += entry.kind === "record" ? 1 : 0
    }
  }
  return { records, faults }
}

function faultOf(
  { merchant_id, layout }: Pick<BatchRow, "merchant_id" | "layout">,
  entry: BatchEntry,
): BatchFault | undefined {
  switch (entry.kind) {
    case "wrong":
      return { line: entry.line, field: entry.field, problem: entry.problem }
    case "head":
      if (entry.merchantId !== merchant_id) {
        const problem = `the file belongs to ${entry.merchantId}, the batch to ${merchant_id}`
        return { line: entry.line, field: "MerchantID", problem }
      }
      return entry.version === layout.version
        ? undefined
        : {
            line: entry.line,
            field: "Version",
            problem: `is ${entry.version}, the batch was sent in ${layout.version}`,
          }
    case "record":
    case "foot":
      return undefined
  }
}

/** Why a file with this name cannot be the batch's answer. Names that follow no rule prove nothing. */
export function nameProblem(
  batch: Pick<BatchRow, "merchant_id" | "file_day" | "file_counter" | "file_name">,
  fileName: string,
): string | undefined {
  const name = readBatchFileName(fileName, batch.merchant_id)
  if (!name) {
    return undefined
  }
  if (name.date !== batch.file_day || name.counter !== batch.file_counter) {
    return `${fileName} is the answer of another file; this batch is ${batch.file_name}.`
  }
  switch (name.phase) {
    case "P":
      return undefined
    case "T":
      return `${fileName} is the file as it was sent. The answer begins with P.`
    case "W":
      return `${fileName} is still being worked on. Fetch the answer that begins with P.`
  }
}
