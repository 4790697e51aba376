import type {
  BatchCandidateView,
  BatchImportView,
  BatchRecordView,
  BatchView,
} from "../../contracts/batch-view"
import type { BatchSubject } from "../../domain/batch/batch-item"
import { remainder, toMajor } from "../../domain/money"
import type { RecordCount } from "../../modules/paygate/stores/batch-record-store"
import type { BatchImportRow, BatchRecordRow, BatchRow } from "../../modules/paygate/stores/batch-rows"
import { exponentOf } from "../../paygate/currencies"

/** Sums may exceed the gateway's largest amount, so they stay digits. */
export function sumText(minor: bigint, currency: string): string {
  const exponent = exponentOf(currency)
  const digits = String(minor).padStart(exponent + 1, "0")
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** A batch with the figures of its records. */
export function batchView(batch: BatchRow, counts: readonly RecordCount[]): BatchView {
  const byState = { open: 0, succeeded: 0, booked: 0, failed: 0, withdrawn: 0 }
  const totals = new Map<string, { count: number; amount: bigint }>()
  let findings = 0
  for (const { state, finding, currency_code: currency, count, amount } of counts) {
    byState[state] += count
    findings += finding === null ? 0 : count
    const total = totals.get(currency) ?? { count: 0, amount: 0n }
    totals.set(currency, { count: total.count + count, amount: total.amount + BigInt(amount) })
  }
  return {
    id: batch.id,
    account_id: batch.account_id,
    kind: batch.kind,
    state: batch.state,
    version: batch.layout.version,
    file_name: batch.file_name,
    record_count: batch.record_count,
    totals: [...totals].map(([currency, { count, amount }]) => ({
      currency: currency.toUpperCase(),
      count,
      amount: sumText(amount, currency),
    })),
    counts: byState,
    findings,
    created_at: batch.created_at.toISOString(),
    exported_at: batch.exported_at?.toISOString() ?? null,
    answered_at: batch.answered_at?.toISOString() ?? null,
  }
}

/** One line of a batch. */
export function recordView(row: BatchRecordRow): BatchRecordView {
  return {
    id: row.id,
    line: row.position + 1,
    order_id: row.order_id,
    payment_id: row.payment_id,
    trans_id: row.trans_id,
    pay_id: row.pay_id,
    ref_nr: row.ref_nr,
    amount: sumText(BigInt(row.amount), row.currency_code),
    currency: row.currency_code.toUpperCase(),
    state: row.state,
    finding: row.finding,
    status: row.status,
    code: row.code,
    note: row.note,
  }
}

/** An import and its progress. */
export function importView(row: BatchImportRow & { held: boolean }, batch: BatchView): BatchImportView {
  const { booked, succeeded } = batch.counts
  const isLost = row.state === "running" && !row.held
  return {
    id: row.id,
    state: isLost ? "failed" : row.state,
    file_name: row.file_name,
    records: row.records,
    records_done: row.records_done,
    booked,
    to_book: booked + succeeded,
    faults: row.faults,
    fault_count: row.fault_count,
    reason: isLost
      ? "Its process ended half-way. Import the file again: what is recorded stays."
      : row.reason,
    created_at: row.created_at.toISOString(),
  }
}

/** A payment with money left; `orderNumbers` by order id. */
export function candidateView(
  { attempt }: BatchSubject,
  orderNumbers: ReadonlyMap<string, number>,
): BatchCandidateView {
  const { currency } = attempt
  return {
    attempt_id: attempt.id,
    payment_id: attempt.paymentId,
    order_id: attempt.orderId,
    order_number: orderNumbers.get(attempt.orderId ?? "") ?? null,
    trans_id: attempt.transId,
    method: attempt.method,
    account_id: attempt.accountId,
    currency: currency.toUpperCase(),
    paid: toMajor(attempt.capturedAmount, currency),
    left: toMajor(remainder(attempt.capturedAmount, attempt.refundedAmount), currency),
    created_at: attempt.createdAt.toISOString(),
  }
}
