import type { BatchKind } from "../domain/batch/batch-methods"
import type {
  BatchFinding,
  BatchImportState,
  BatchRecordState,
  BatchState,
} from "../domain/batch/batch-state"
import type { RowFault, RowField } from "../domain/batch/row-fault"
import type { TableFault } from "../domain/table-file"

/** What the admin routes return about batches. Amounts are decimal numbers in major units, "12.50". */
export interface MoneyView {
  readonly currency: string
  readonly count: number
  readonly amount: string
}

export interface BatchView {
  readonly id: string
  readonly account_id: string
  readonly kind: BatchKind
  readonly state: BatchState
  readonly version: string
  readonly file_name: string | null
  readonly record_count: number
  readonly totals: readonly MoneyView[]
  /** Number of records by state. */
  readonly counts: Readonly<Record<BatchRecordState, number>>
  /** Number of records that a person has to check. */
  readonly findings: number
  readonly created_at: string
  readonly exported_at: string | null
  readonly answered_at: string | null
}

export interface BatchRecordView {
  readonly id: string
  /** Line number in the file. */
  readonly line: number
  readonly order_id: string | null
  readonly payment_id: string
  readonly trans_id: string
  readonly pay_id: string
  readonly ref_nr: string | null
  readonly amount: string
  readonly currency: string
  readonly state: BatchRecordState
  readonly finding: BatchFinding | null
  readonly status: string | null
  readonly code: string | null
  readonly note: string | null
}

/** A batch's line as shown on a page, with the order number that people know. */
export interface ListedRecordView extends BatchRecordView {
  readonly order_number: number | null
}

export interface BatchFaultView {
  readonly line: number
  readonly field: string
  readonly problem: string
}

export interface BatchImportView {
  readonly id: string
  readonly state: BatchImportState
  readonly file_name: string | null
  readonly records: number
  readonly records_done: number
  /** How many of the refunds that the gateway carried out are recorded in Medusa. */
  readonly booked: number
  readonly to_book: number
  readonly faults: readonly BatchFaultView[]
  readonly fault_count: number
  readonly reason: string | null
  readonly created_at: string
}

/** A payment that can go into a batch. */
export interface BatchCandidateView {
  readonly attempt_id: string
  readonly payment_id: string | null
  readonly order_id: string | null
  readonly order_number: number | null
  readonly trans_id: string
  readonly method: string
  readonly account_id: string
  readonly currency: string
  readonly paid: string
  readonly left: string
  readonly created_at: string
}

/** A row that cannot go into the batch. */
export interface FaultyRowView {
  /** Line number in the file, or position in the selection from 1. */
  readonly line: number
  /** The order number of the payment, if known. */
  readonly order_number: number | null
  /** The row as written. */
  readonly written: {
    readonly order?: string
    readonly payment?: string
    readonly trans_id?: string
    readonly amount?: string
    readonly currency?: string
  }
  readonly field: RowField
  /** In English. */
  readonly problem: string
  readonly fault: RowFault
}

/** A preview of a batch; nothing is locked yet. */
export interface BatchPreviewView {
  readonly rows: number
  readonly totals: readonly (MoneyView & { readonly account_id: string })[]
  readonly faulty_rows: readonly FaultyRowView[]
  /** Headings of columns that have content but no meaning here. */
  readonly unused_columns: readonly string[]
  /** Why the whole file cannot be read; `problem` in English. */
  readonly file_fault: (TableFault & { readonly problem: string }) | null
}
