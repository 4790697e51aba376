import type { BatchFault } from "./batch-field-error"
import type { BatchColumn } from "./batch-layout"
import type { AnsweredBatchRecord, BatchAction, BatchType } from "./batch-record"
import { fieldProblem } from "./field-rules"

export type ParsedLine =
  | { readonly kind: "record"; readonly line: number; readonly record: AnsweredBatchRecord }
  | ({ readonly kind: "wrong" } & BatchFault)

/** Parses a record line by the columns of its file. A line with too few or too many columns is refused, never guessed at. */
export function parseRecord(text: string, columns: readonly BatchColumn[], line: number): ParsedLine {
  const values = text.split(",")
  if (values.length !== columns.length) {
    const problem = `the line has ${values.length} columns instead of ${columns.length} (${columns.join(",")})`
    return { kind: "wrong", line, field: columns[values.length] ?? "the end of the line", problem }
  }
  const fields: Partial<Record<BatchColumn, string>> = {}
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? ""
    const problem = fieldProblem(column, value)
    if (problem !== undefined) {
      return { kind: "wrong", line, field: column, problem }
    }
    fields[column] = value
  }
  return { kind: "record", line, record: recordOf(fields) }
}

/** Every value has already passed its column's rule. */
function recordOf(fields: Partial<Record<BatchColumn, string>>): AnsweredBatchRecord {
  return {
    type: fields.Type as BatchType,
    action: fields.Action as BatchAction,
    ...(fields.MID === undefined ? {} : { subMerchantId: fields.MID }),
    amount: Number(fields.Amount),
    currency: fields.Currency ?? "",
    transId: fields.TransID ?? "",
    ...(fields.RefNr === undefined ? {} : { refNr: fields.RefNr }),
    payId: fields.PayID ?? "",
    status: fields.Status ?? "",
    ...(fields.Code === undefined ? {} : { code: fields.Code }),
  }
}
