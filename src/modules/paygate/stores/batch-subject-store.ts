import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ActionKind } from "../../../domain/action"
import type { BatchSubject } from "../../../domain/batch/batch-wish"
import { minorAmount } from "../../../paygate/values"

import { attemptOf, type AttemptRow } from "./rows"

type SubjectRow = AttemptRow & {
  running_id: string | null
  running_batch: string | null
  running_kind: ActionKind
  running_amount: string
  running_since: Date
}

const subjects = `select a.*, r.id as running_id, r.batch_id as running_batch, r.kind as running_kind,
       r.amount as running_amount, r.started_at as running_since
  from paygate_attempt a
  left join paygate_action r on r.attempt_id = a.id and r.state in ('started', 'unknown') and r.deleted_at is null
 where a.deleted_at is null`

export interface CandidateFilter {
  readonly methods: readonly string[]
  /** Only payments of which nothing was given back. */
  readonly untouched: boolean
  /** Part of a TransID, or an order's id. */
  readonly text: string | undefined
  readonly limit: number
  readonly offset: number
}

/** What a batch may be made of. */
export class BatchSubjectStore {
  constructor(private readonly knex: Knex) {}

  /** Payments that hold money, of any method: whether they fit is for the rules to say. */
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

  /** Payments with money left to give back and nothing under way, newest first. */
  async candidates(filter: CandidateFilter): Promise<BatchSubject[]> {
    const text = filter.text === undefined ? null : filter.text
    const result = await this.knex.raw<{ rows: SubjectRow[] }>(
      `${subjects} and a.state = 'captured' and a.payment_id is not null and a.pay_id is not null
          and a.method = any(?) and r.id is null
          and a.credited_amount::bigint < case when ?::boolean then 1 else a.captured_amount::bigint end
          and (?::text is null or strpos(a.trans_id, ?) > 0 or a.order_id = ?)
        order by a.created_at desc limit ? offset ?`,
      [[...filter.methods], filter.untouched, text, text ?? "", text ?? "", filter.limit, filter.offset],
    )
    return result.rows.map(subjectOf)
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
