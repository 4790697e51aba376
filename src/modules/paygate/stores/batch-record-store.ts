import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchFinding, BatchRecordState } from "../../../domain/batch/batch-state"

import type { BatchRecordRow } from "./batch-rows"
import { liveRows } from "./live-rows"
import { comparedIn } from "./success-statement"

const table = "paygate_batch_record"

/** The number of a batch's records in a state, with or without a finding. */
export interface RecordCount {
  readonly batch_id: string
  readonly state: BatchRecordState
  readonly finding: BatchFinding | null
  readonly currency_code: string
  readonly count: number
  /** Minor units, as digits. */
  readonly amount: string
}

/** The records that a page shows. */
export type RecordFilter = BatchRecordState | "findings"

/** The records of batches. */
export class BatchRecordStore {
  constructor(private readonly knex: Knex) {}

  /** All records of a batch in file order, a page at a time: constant memory however many there are. */
  async *inOrder(
    batchId: string,
    options: { state?: BatchRecordState; page?: number } = {},
  ): AsyncGenerator<BatchRecordRow, void, undefined> {
    const page = options.page ?? 1_000
    let last = 0
    for (;;) {
      const query = this.live(batchId).where("position", ">", last)
      const rows = await (options.state === undefined ? query : query.where({ state: options.state }))
        .orderBy("position")
        .limit(page)
      yield* rows
      const end = rows.at(-1)
      if (rows.length < page || !end) {
        return
      }
      last = end.position
    }
  }

  async list(
    batchId: string,
    { filter, limit, offset }: { filter?: RecordFilter; limit: number; offset: number },
  ): Promise<{ rows: BatchRecordRow[]; count: number }> {
    const matching = () => {
      const all = this.live(batchId)
      switch (filter) {
        case undefined:
          return all
        case "findings":
          return all.whereNotNull("finding")
        default:
          return all.where({ state: filter })
      }
    }
    const [rows, total] = await Promise.all([
      matching().orderBy("position").limit(limit).offset(offset),
      matching().count({ count: "*" }).first(),
    ])
    return { rows, count: Number((total as { count?: unknown } | undefined)?.count ?? 0) }
  }

  /** The counts of several batches, grouped. */
  async counts(batchIds: readonly string[]): Promise<RecordCount[]> {
    const result = await this.knex.raw<{ rows: RecordCount[] }>(
      `select batch_id, state, finding, currency_code, count(*)::int as count, sum(amount::bigint)::text as amount
         from ${table} where batch_id = any(?) and deleted_at is null group by batch_id, state, finding, currency_code`,
      [[...batchIds]],
    )
    return result.rows
  }

  /**
   * Medusa shows the refund. The success made its books due in case nobody would get here; if that is all they are due for, it
   * is over, or the thousands of a file would be ahead of everybody who waits for the job.
   */
  async markBooked(id: string, note: string | null): Promise<void> {
    await this.knex.raw(
      `with answered as (
         select id, attempt_id, updated_at from ${table} where id = :id and state = 'succeeded' and deleted_at is null for update
       ), booked as (
         update ${table} r set state = 'booked', finding = null, note = :note, updated_at = now()
           from answered where r.id = answered.id
       )
       update paygate_attempt a set reconcile_due_at = null
         from answered
        where a.id = answered.attempt_id and a.reconcile_due_at = answered.updated_at + ${comparedIn}`,
      { id, note },
    )
  }

  /** Medusa rejected the refund; it is tried again with the next import or on demand. */
  async markNotBooked(id: string, note: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id, state: "succeeded" })
      .update({ finding: "not-booked", note, updated_at: new Date() })
  }

  /** The indexes exclude deleted rows, so a query has to exclude them too in order to use an index. */
  private live(batchId: string) {
    return liveRows<BatchRecordRow>(this.knex, table).where({ batch_id: batchId })
  }
}
