import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchFinding } from "../../../domain/batch/batch-state"

import type { BatchRecordRow } from "./batch-rows"
import { liveRows } from "./live-rows"

/** How an answer line changes an open record. */
export interface RecordedAnswer {
  readonly id: string
  readonly state: "open" | "succeeded" | "failed"
  readonly finding: BatchFinding | null
  readonly status: string
  readonly code: string | null
  readonly note: string | null
}

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
   * what failed is unlocked. Records that already have an answer are only marked as seen, so that a repetition changes nothing.
   * @param answers at most one per record
   * @param seen records that already have their answer; none of `answers`
   */
  async record(importId: string, answers: readonly RecordedAnswer[], seen: readonly string[]): Promise<void> {
    await this.knex.raw(
      `with answer as (
         select * from jsonb_to_recordset(?::jsonb)
           as w(id text, state text, finding text, status text, code text, note text)
       ), noted as (
         update paygate_batch_record r
            set state = w.state, finding = w.finding, status = w.status, code = w.code, note = w.note,
                import_id = ?, updated_at = now()
           from answer w where r.id = w.id and r.state = 'open'
         returning r.operation_id, r.state, r.finding, r.code, r.note
       ), failed as (
         update paygate_operation c set state = 'refused', code = n.code,
                noted = case when n.code is null then '{"reason": "refused-without-code"}'::jsonb end, updated_at = now()
           from noted n where c.id = n.operation_id and n.state = 'failed' and c.state in ('started', 'unknown')
       ), pending as (
         -- The gateway has the file and has not completed this line: its totals will tell, as of any other call.
         update paygate_operation c
            set state = 'unknown', silence = 'pending', noted = '{"reason": "not-carried-out-yet"}', sent_at = coalesce(c.sent_at, now()),
                resolve_at = now() + interval '1 minute', updated_at = now()
           from noted n where c.id = n.operation_id and n.finding = 'unclear' and c.state in ('started', 'unknown')
       ), done as (
         update paygate_operation c set state = 'succeeded', code = n.code, updated_at = now()
           from noted n where c.id = n.operation_id and n.state = 'succeeded' and c.state in ('started', 'unknown')
         returning c.attempt_id, c.kind, c.amount::bigint as amount
       ), refunded as (
         update paygate_attempt a
            set refunded_amount = case done.kind
                  when 'refund' then (a.refunded_amount::bigint + done.amount)::text
                  -- Released whole: all that was taken is back.
                  else a.captured_amount end,
                state = case done.kind when 'release' then 'released' else a.state end,
                updated_at = now()
           from done where a.id = done.attempt_id
       )
       update paygate_batch_record set import_id = ? where id = any(?)`,
      [JSON.stringify(answers), importId, importId, [...seen]],
    )
  }

  /** Marks the open records that the import did not contain. */
  async markMissing(batchId: string, importId: string): Promise<void> {
    await liveRows(this.knex, "paygate_batch_record")
      .where({ batch_id: batchId, state: "open" })
      .whereRaw("import_id is distinct from ?", [importId])
      .update({
        finding: "missing",
        note: "The answer file has no line for it.",
        updated_at: new Date(),
      })
  }
}
