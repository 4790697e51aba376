import type { BatchKind } from "../../../domain/batch/batch-methods"
import type {
  BatchFinding,
  BatchImportState,
  BatchRecordState,
  BatchState,
} from "../../../domain/batch/batch-state"
import type { HeadDateForm } from "../../../domain/batch/head-date"
import type { BatchDelivery, BatchFault, BatchLayout } from "../../../paygate/batch"

/** How a batch's file is written; fixed when the batch is created. */
export interface StoredLayout extends BatchLayout {
  readonly lineEnd: "lf" | "crlf"
  readonly headDate: HeadDateForm
  readonly delivery: BatchDelivery
  readonly sum: "check" | "ignore"
  /** The account's own MerchantID in each record, under a master account. */
  readonly subMerchantId: string | null
}

/** A row of `paygate_batch` as PostgreSQL returns it. */
export interface BatchRow {
  id: string
  account_id: string
  kind: BatchKind
  state: BatchState
  merchant_id: string
  layout: StoredLayout
  record_count: number
  sum: string
  file_day: string | null
  file_counter: number | null
  file_name: string | null
  exported_at: Date | null
  answered_at: Date | null
  lease_id: string | null
  lease_until: Date | null
  created_at: Date
}

/** A row of `paygate_batch_record` as PostgreSQL returns it. */
export interface BatchRecordRow {
  id: string
  batch_id: string
  position: number
  attempt_id: string
  operation_id: string
  order_id: string | null
  payment_id: string
  trans_id: string
  pay_id: string
  amount: string
  currency_code: string
  ref_nr: string | null
  state: BatchRecordState
  finding: BatchFinding | null
  status: string | null
  code: string | null
  note: string | null
  import_id: string | null
}

/** A row of `paygate_batch_import` as PostgreSQL returns it. */
export interface BatchImportRow {
  id: string
  batch_id: string
  file_name: string | null
  file_hash: string
  state: BatchImportState
  records: number
  records_done: number
  faults: BatchFault[]
  fault_count: number
  reason: string | null
  finished_at: Date | null
  created_at: Date
}
