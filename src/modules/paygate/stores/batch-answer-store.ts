import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchFinding } from "../../../domain/batch/batch-state"

import type { BatchRecordRow } from "./batch-rows"
import { liveRows } from "./live-rows"
import { booksAreComparedAt, countSuccesses, successes } from "./success-statement"

/** How an answer line changes an open record. */
export interface RecordedAnswer {
  readonly id: string
  readonly state: "open" | "succeeded" | "failed"
  readonly finding: BatchFinding | null
  readonly status: string
  readonly code: string | null
  readonly note: string | null
}

/**
 * The gateway has the file and has not said what became of these lines, records `noted` of payments `locked`: their totals will
 * tell, as of any other call, or a person. Asked about a few a minute, so that the thousands of a file keep nobody waiting.
 */
const awaitTotals = `
  update paygate_operation c
     set state = 'unknown', silence = 'pending', noted = '{"reason": "not-carried-out-yet"}', sent_at = coalesce(c.sent_at, now()),
         resolve_at = now() + make_interval(mins => 1 + least(n.position / 25, 1440)), updated_at = now()
    from noted n join locked on locked.id = n.attempt_id
   where c.id = n.operation_id and n.state = 'open' and c.state in ('started', 'unknown')`

/** What a person was told of these operations and the answer has made clear. */
const closeProblems = `
  update paygate_problem p set state = 'done', done_by = null, done_at = now(), updated_at = now()
    from noted n
   where p.attempt_id = n.attempt_id and p.details->>'operation' = n.operation_id and p.state = 'open' and p.deleted_at is null
     and (p.kind = 'operation-unknown' and n.state <> 'open'
          or p.kind in ('operation-not-executed', 'operation-overtaken') and n.state = 'succeeded')`

/** Applies the gateway's answer file to records, operations and payments together. */
export class BatchAnswerStore {
  constructor(private readonly knex: Knex) {}

  /** The records of a batch with one of these PayIDs. */
  async byPayIds(batchId: string, payIds: readonly string[]): Promise<BatchRecordRow[]> {
    return liveRows<BatchRecordRow>(this.knex, "paygate_batch_record")
      .where({ batch_id: batchId })
      .whereIn("pay_id", [...payIds])
  }

  /**
   * Records answers from a part of the file in one statement: what succeeded counts toward the payment's totals from now on,
   * what failed is unlocked, and what is open
   * is asked about. Records that already have an answer are only marked as seen, so that a repetition changes nothing.
   * @param answers at most one per record
   * @param seen records that already have their answer; none of `answers`
   */
  async record(importId: string, answers: readonly RecordedAnswer[], seen: readonly string[]): Promise<void> {
    await this.knex.raw(
      // The payments are locked before their operations, as wherever an operation ends.
      `with answer as (
         select * from jsonb_to_recordset(?::jsonb)
           as w(id text, state text, finding text, status text, code text, note text)
       ), noted as (
         update paygate_batch_record r
            set state = w.state, finding = w.finding, status = w.status, code = w.code, note = w.note,
                import_id = ?, updated_at = now()
           from answer w where r.id = w.id and r.state = 'open'
         returning r.operation_id, r.attempt_id, r.position, r.state, r.code
       ), locked as (
         select id from paygate_attempt where id in (select attempt_id from noted) order by id for update
       ), success as (
         select operation_id as id, null::text as xid, code from noted where state = 'succeeded'
       ), ${successes}, counted as (${countSuccesses}
       ), pending as (${awaitTotals}
       ), failed as (
         update paygate_operation c set state = 'refused', code = n.code,
                noted = case when n.code is null then '{"reason": "refused-without-code"}'::jsonb end, updated_at = now()
           from noted n join locked on locked.id = n.attempt_id
          where c.id = n.operation_id and n.state = 'failed' and c.state in ('started', 'unknown')
         returning c.attempt_id
       ), compared as (
         update paygate_attempt a set reconcile_due_at = ${booksAreComparedAt} from failed where a.id = failed.attempt_id
       ), told as (${closeProblems})
       update paygate_batch_record set import_id = ? where id = any(?)`,
      [JSON.stringify(answers), importId, importId, [...seen]],
    )
  }

  /** Marks the open records that the import did not contain, and has them asked about; a later file may still contain them. */
  async markMissing(batchId: string, importId: string): Promise<void> {
    await this.knex.raw(
      `with noted as (
         update paygate_batch_record
            set finding = 'missing', note = 'The answer file has no line for it.', updated_at = now()
          where batch_id = ? and state = 'open' and import_id is distinct from ? and deleted_at is null
         returning operation_id, attempt_id, position, state
       ), locked as (
         select id from paygate_attempt where id in (select attempt_id from noted) order by id for update
       )
       ${awaitTotals}`,
      [batchId, importId],
    )
  }
}
