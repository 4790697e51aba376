import { assertNever } from "../wire/assert-never"

import { BatchFieldError } from "./batch-field-error"
import type { BatchColumn, BatchLayout } from "./batch-layout"
import type { BatchRecord } from "./batch-record"
import { fieldProblem, refNrLength } from "./field-rules"

/**
 * Formats a record as a line without its line end.
 * @throws BatchFieldError naming line and field when a value breaks its column's rule, or would be lost in this layout
 */
export function formatRecord(
  record: BatchRecord,
  layout: BatchLayout,
  columns: readonly BatchColumn[],
  line: number,
): string {
  if (record.refNr !== undefined && !layout.refNr) {
    throw refused(line, "RefNr", `has no column in version ${layout.version}`)
  }
  if (record.subMerchantId !== undefined && !layout.subMerchants) {
    throw refused(line, "MID", "has no column in this file")
  }
  let text = ""
  for (const column of columns) {
    const value = valueOf(record, column)
    const problem = fieldProblem(column, value)
    if (problem !== undefined) {
      throw refused(line, column, problem)
    }
    text = text === "" ? value : `${text},${value}`
  }
  if ((record.refNr?.length ?? 0) > refNrLength) {
    throw refused(line, "RefNr", `must be at most ${refNrLength} characters`)
  }
  return text
}

function refused(line: number, field: string, problem: string): BatchFieldError {
  return new BatchFieldError({ line, field, problem })
}

function valueOf(record: BatchRecord, column: BatchColumn): string {
  switch (column) {
    case "Type":
      return record.type
    case "Action":
      return record.action
    case "MID":
      return record.subMerchantId ?? ""
    case "Amount":
      return String(record.amount)
    case "Currency":
      return record.currency
    case "TransID":
      return record.transId
    case "RefNr":
      return record.refNr ?? ""
    case "PayID":
      return record.payId
    case "Status":
    case "Code":
      throw new TypeError("The merchant's file has no answer columns")
    default:
      return assertNever(column)
  }
}
