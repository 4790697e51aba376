import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"

import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** Outlives core's cart lock (30 s wait, 120 s life), so that two settles never work on one cart. */
const leaseSeconds = 180

/** The right to settle an attempt, taken and given back by single statements. */
export interface Lease {
  readonly id: string
  readonly attempt: Attempt
}

/** Who settles which attempt, and when the next try is due. */
export class SettleStore {
  constructor(private readonly knex: Knex) {}

  /** Takes the lease, or nothing when another settle is at it. */
  async claim(attemptId: string, leaseId: string): Promise<Lease | undefined> {
    const result = await this.knex.raw<{ rows: AttemptRow[] }>(
      `update ${table}
          set lease_id = ?, lease_until = now() + make_interval(secs => ?)
        where id = ? and (lease_until is null or lease_until < now())
        returning *`,
      [leaseId, leaseSeconds, attemptId],
    )
    const [row] = result.rows
    return row && { id: leaseId, attempt: attemptOf(row) }
  }

  /** Gives the lease back and says when the next try is due; null when nothing is left to do. */
  async release(lease: Lease, next: { dueAt: Date | null; tries: number }): Promise<void> {
    await this.knex(table).where({ id: lease.attempt.id, lease_id: lease.id }).update({
      lease_id: null,
      lease_until: null,
      settle_due_at: next.dueAt,
      settle_tries: next.tries,
      updated_at: new Date(),
    })
  }

  /** Marks attempts as due now, so that a crash before the settle is made good by the job. */
  async markDue(attemptId: string): Promise<void> {
    await this.knex(table)
      .where({ id: attemptId })
      .update({ settle_due_at: this.knex.raw("coalesce(settle_due_at, now())") })
  }

  /** Attempts whose settle is due and which nobody holds, oldest first. */
  async due(limit: number): Promise<string[]> {
    const rows = await this.knex<{ id: string; settle_due_at: Date; lease_until: Date | null }>(table)
      .select("id")
      .where("settle_due_at", "<=", new Date())
      .whereRaw("(lease_until is null or lease_until < now())")
      .orderBy("settle_due_at")
      .limit(limit)
    return rows.map(({ id }) => id)
  }
}
