import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ProblemKind } from "../../../domain/problem"

import { liveRows } from "./live-rows"
import { type Page, type PageRequest, readPage } from "./page"

const table = "paygate_problem"

interface ProblemRow {
  id: string
  kind: ProblemKind
  attempt_id: string
  trans_id: string | null
  order_id: string | null
  details: Record<string, unknown>
  state: "open" | "done"
  done_by: string | null
  done_at: Date | null
  created_at: Date
}

/** A problem as shown to people. */
export interface ListedProblem {
  readonly id: string
  readonly kind: ProblemKind
  readonly attemptId: string
  readonly transId: string | null
  readonly orderId: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly state: "open" | "done"
  /** The admin who closed it; null if it resolved itself. */
  readonly doneBy: string | null
  readonly doneAt: Date | null
  readonly createdAt: Date
}

/** The problems for people: listed, and closed or reopened by hand. */
export class ProblemListStore {
  constructor(private readonly knex: Knex) {}

  page(filter: { state?: "open" | "done" }, wanted: PageRequest): Promise<Page<ListedProblem>> {
    const query = this.rows()
    if (filter.state !== undefined) {
      void query.where("p.state", filter.state)
    }
    return readPage(query, "p.id desc", wanted, problemOf)
  }

  /** The number of open problems by kind, the most frequent first. */
  async open(): Promise<{ kind: ProblemKind; count: number }[]> {
    const rows = (await liveRows(this.knex, table)
      .where({ state: "open" })
      .groupBy("kind")
      .select("kind", this.knex.raw("count(*) as count"))
      .orderByRaw("count(*) desc, kind")) as unknown as { kind: ProblemKind; count: string }[]
    return rows.map(({ kind, count }) => ({ kind, count: Number(count) }))
  }

  /** The problems of one attempt, open or closed, newest first. */
  async ofAttempt(attemptId: string, most: number): Promise<ListedProblem[]> {
    const rows = await this.rows().where("p.attempt_id", attemptId).orderBy("p.id", "desc").limit(most)
    return rows.map(problemOf)
  }

  async byId(id: string): Promise<ListedProblem | undefined> {
    const row = await this.rows().where("p.id", id).first()
    return row && problemOf(row)
  }

  /** A person has dealt with it. If it is already closed, whoever closed it first stays recorded. */
  async close(id: string, by: string): Promise<void> {
    const now = new Date()
    await liveRows(this.knex, table)
      .where({ id, state: "open" })
      .update({ state: "done", done_by: by, done_at: now, updated_at: now })
  }

  /**
   * Reopens a closed problem.
   * @returns false when the same problem has been reported again in the meantime: that entry covers both
   */
  async reopen(id: string): Promise<boolean> {
    const changed = await this.knex.raw<{ rowCount: number }>(
      `update ${table} p
          set state = 'open', done_by = null, done_at = null, updated_at = now()
        where id = ?
          and (state = 'open' or not exists (
            select 1 from ${table} o
             where o.kind = p.kind and o.attempt_id = p.attempt_id and o.state = 'open' and o.deleted_at is null))`,
      [id],
    )
    return changed.rowCount === 1
  }

  private rows() {
    return this.knex(`${table} as p`)
      .leftJoin("paygate_attempt as a", "a.id", "p.attempt_id")
      .select("p.*", "a.trans_id")
      .whereNull("p.deleted_at") as unknown as Knex.QueryBuilder<ProblemRow, ProblemRow[]>
  }
}

function problemOf(row: ProblemRow): ListedProblem {
  return {
    id: row.id,
    kind: row.kind,
    attemptId: row.attempt_id,
    transId: row.trans_id,
    orderId: row.order_id,
    details: row.details,
    state: row.state,
    doneBy: row.done_by,
    doneAt: row.done_at,
    createdAt: row.created_at,
  }
}
