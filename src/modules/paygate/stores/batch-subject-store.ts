import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { BatchSubject } from "../../../domain/batch/batch-item"
import type { OperationKind } from "../../../domain/operation"
import { minorAmount } from "../../../paygate/values"

import { attemptOf, type AttemptRow } from "./rows"

type SubjectRow = AttemptRow & {
  running_id: string | null
  running_batch: string | null
  running_kind: OperationKind
  running_amount: string
  running_since: Date
}

const subjects = `select a.*, r.id as running_id, r.batch_id as running_batch, r.kind as running_kind,
       r.amount as running_amount, r.started_at as running_since
  from paygate_attempt a
  left join paygate_operation r on r.attempt_id = a.id and r.state in ('started', 'unknown') and r.deleted_at is null
 where a.deleted_at is null`

export interface CandidateFilter {
  readonly methods: readonly string[]
  /** Only payments of which nothing has been refunded. */
  readonly untouched: boolean
  /** Part of a TransID, or an order's id. */
  readonly text: string | undefined
  readonly limit: number
  readonly offset: number
}

/** Payments that a batch can be made of. */
export class BatchSubjectStore {
  constructor(private readonly knex: Knex) {}

  /** Payments that hold money, of any method: the rules decide whether they fit. */
  async by(
    column: "order_id" | "payment_id" | "trans_id",
    values: readonly string[],
  ): Promise<BatchSubject[]> {
    const result = await this.knex.raw<{ rows: SubjectRow[] }>(
      `${subjects} and a.${column} = any(?) and a.state not in ('open', 'failed') order by a.created_at`,
      [[...values]],
    )
    return result.rows.map(subjectOf)
  }

  /** Payments with money left to refund and no operation in progress, newest first, and their number. */
  async candidates(filter: CandidateFilter): Promise<{ subjects: BatchSubject[]; count: number }> {
    const text = filter.text === undefined ? null : filter.text
    const matching = `${subjects} and a.state = 'captured' and a.payment_id is not null and a.pay_id is not null
          and a.method = any(?) and r.id is null
          and a.refunded_amount::bigint < case when ?::boolean then 1 else a.captured_amount::bigint end
          and (?::text is null or strpos(a.trans_id, ?) > 0 or a.order_id = ?)`
    const values = [[...filter.methods], filter.untouched, text, text ?? "", text ?? ""]
    const [page, total] = await Promise.all([
      this.knex.raw<{ rows: SubjectRow[] }>(`${matching} order by a.created_at desc limit ? offset ?`, [
        ...values,
        filter.limit,
        filter.offset,
      ]),
      this.knex.raw<{ rows: { count: number }[] }>(
        `select count(*)::int as count from (${matching}) m`,
        values,
      ),
    ])
    return { subjects: page.rows.map(subjectOf), count: total.rows[0]?.count ?? 0 }
  }
}

function subjectOf(row: SubjectRow): BatchSubject {
  return {
    attempt: attemptOf(row),
    running:
      row.running_id === null
        ? null
        : {
            batchId: row.running_batch,
            kind: row.running_kind,
            amount: minorAmount(Number(row.running_amount)),
            startedAt: row.running_since,
          },
  }
}
