import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"

import { liveRows } from "./live-rows"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

const free = "(lease_until is null or lease_until < now())"

/** The right to reconcile an attempt, acquired and released by single statements. */
export interface Lease {
  readonly id: string
  readonly attempt: Attempt
  /** When the reconciliation is due if this lease is never released; text as returned by the database. */
  readonly dueAt: string
  /** When it was due before the lease was taken. */
  readonly wasDueAt: string | null
}

interface ClaimedRow extends AttemptRow {
  readonly due_at: string
  readonly was_due_at: string | null
}

/** Who reconciles which attempt, and when the next try is due. */
export class ReconcileStore {
  constructor(
    private readonly knex: Knex,
    private readonly leaseSeconds: () => number,
  ) {}

  /** Acquires the lease; undefined when another reconciliation holds it. */
  async acquire(attemptId: string, leaseId: string): Promise<Lease | undefined> {
    return this.take(leaseId, `id = ? and ${free} for update`, [attemptId])
  }

  /** Acquires the lease of the attempt whose reconciliation has been due longest; undefined when none is. */
  async acquireDue(leaseId: string): Promise<Lease | undefined> {
    const due = `reconcile_due_at <= now() and ${free} and deleted_at is null`
    return this.take(leaseId, `${due} order by reconcile_due_at limit 1 for update skip locked`, [])
  }

  /**
   * Ends the lease and schedules the next try; null when nothing is left to do. A try that was requested while the lease was
   * held stays due.
   */
  async finish(lease: Lease, next: { dueAt: Date | null; tries: number }): Promise<void> {
    await this.end(lease, next.dueAt, { reconcile_tries: next.tries, updated_at: new Date() })
  }

  /** Ends the lease and leaves everything as it was. */
  async release(lease: Lease): Promise<void> {
    await this.end(lease, lease.wasDueAt, {})
  }

  /** Marks an attempt as due now, so that the job makes up for a crash before the reconciliation. */
  async markDue(attemptId: string): Promise<void> {
    await liveRows(this.knex, table).where({ id: attemptId }).update({ reconcile_due_at: this.knex.fn.now() })
  }

  /** Marks an attempt as due now, with a full set of tries. */
  async restart(attemptId: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: attemptId })
      .update({ reconcile_due_at: this.knex.fn.now(), reconcile_tries: 0 })
  }

  /** When the next try is due; null when there is none. */
  async dueAt(attemptId: string): Promise<Date | null> {
    const row = await liveRows<{ id: string; reconcile_due_at: Date | null }>(this.knex, table)
      .where({ id: attemptId })
      .first("reconcile_due_at")
    return row?.reconcile_due_at ?? null
  }

  private async end(lease: Lease, dueAt: Date | string | null, more: object): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: lease.attempt.id, lease_id: lease.id })
      .update({
        lease_id: null,
        lease_until: null,
        reconcile_due_at: this.knex.raw(
          "case when reconcile_due_at is distinct from ?::timestamptz then reconcile_due_at else ?::timestamptz end",
          [lease.dueAt, dueAt],
        ),
        ...more,
      })
  }

  /**
   * The end of the lease is also the due date: if the process dies after it has processed the messages, nothing else would show
   * that work is left.
   */
  private async take(leaseId: string, which: string, bindings: string[]): Promise<Lease | undefined> {
    const result = await this.knex.raw<{ rows: ClaimedRow[] }>(
      `with next as (select id, reconcile_due_at from ${table} where ${which})
       update ${table} a set lease_id = ?, lease_until = now() + make_interval(secs => ?),
              reconcile_due_at = now() + make_interval(secs => ?)
         from next where a.id = next.id
       returning a.*, a.reconcile_due_at::text as due_at, next.reconcile_due_at::text as was_due_at`,
      [...bindings, leaseId, this.leaseSeconds(), this.leaseSeconds()],
    )
    const [row] = result.rows
    return row && this.leaseOf(leaseId, row)
  }

  /** A row that cannot be parsed must not be first in line every time: it is postponed. */
  private async leaseOf(leaseId: string, row: ClaimedRow): Promise<Lease> {
    try {
      return { id: leaseId, attempt: attemptOf(row), dueAt: row.due_at, wasDueAt: row.was_due_at }
    } catch (error) {
      await liveRows(this.knex, table)
        .where({ id: row.id, lease_id: leaseId })
        .update({
          lease_id: null,
          lease_until: null,
          reconcile_due_at: this.knex.raw("?::timestamptz + interval '15 minutes'", [row.was_due_at]),
        })
      throw error
    }
  }
}
