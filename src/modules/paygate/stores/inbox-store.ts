import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { liveRows } from "./live-rows"

const table = "paygate_notice"

/** A message one process has taken to work on. */
export interface InboxEntry {
  readonly id: string
  readonly leaseId: string
  /** This try included. */
  readonly tries: number
  /** The payment it speaks of; null when we never opened it. */
  readonly attemptId: string | null
}

/** A message that made an error; with a lease only as long as that claim still stands. */
export type FailedNotice = Pick<InboxEntry, "id" | "tries"> & { readonly leaseId?: string }

/**
 * The inbox: which message is due, who works on it, and what became of it. A claim is one short statement with SKIP
 * LOCKED, so that any number of processes take different messages and none waits for another.
 */
export class InboxStore {
  constructor(
    private readonly knex: Knex,
    private readonly leaseSeconds: () => number,
  ) {}

  /** Takes the message that has waited longest; undefined when none is due. */
  async claimNext(leaseId: string): Promise<InboxEntry | undefined> {
    return this.claim(leaseId, null)
  }

  /** Takes this message; undefined when it is not due, or somebody else is at it. */
  async claimOne(id: string, leaseId: string): Promise<InboxEntry | undefined> {
    return this.claim(leaseId, id)
  }

  /** The message was looked at and needs nothing more. */
  async markProcessed(ids: readonly string[], state: "processed" | "orphaned"): Promise<void> {
    if (ids.length > 0) {
      await liveRows(this.knex, table)
        .whereIn("id", [...ids])
        .where({ state: "received" })
        .update({ state, error: null, ...unclaimed(), updated_at: new Date() })
    }
  }

  /** Leaves an unfinished message as if it had not been claimed: another reconciliation holds its payment. */
  async unclaim({ id, leaseId }: InboxEntry): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id, lease_id: leaseId, state: "received" })
      .update({ ...unclaimed(), tries: this.knex.raw("tries - 1") })
  }

  /**
   * A try made an error: the message is due again later, or dead without a later time.
   * @returns false when somebody else has taken care of it meanwhile
   */
  async fail({ id, leaseId }: FailedNotice, error: string, dueAt: Date | null): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id, state: "received", ...(leaseId === undefined ? {} : { lease_id: leaseId }) })
      .update({
        error,
        ...unclaimed(),
        ...(dueAt === null ? { state: "dead" } : { due_at: dueAt }),
        updated_at: new Date(),
      })
    return changed === 1
  }

  /** Makes a message due at once, with all its tries before it; whatever became of it before. */
  async reopen(id: string): Promise<boolean> {
    const now = this.knex.fn.now()
    const changed = await liveRows(this.knex, table)
      .where({ id })
      .update({ state: "received", tries: 0, due_at: now, ...unclaimed(), updated_at: now })
    return changed === 1
  }

  /** The payment a message speaks of, if we opened it. */
  async attemptIdOf(id: string): Promise<string | undefined> {
    const row = await this.ofAttempts().where("n.id", id).first<{ id: string }>("a.id")
    return row?.id
  }

  /** Whether a payment has messages that nobody tries any more. */
  async hasDead(attemptId: string): Promise<boolean> {
    const row = await this.ofAttempts()
      .where({ "a.id": attemptId, "n.state": "dead" })
      .first<{ id: string }>("n.id")
    return row !== undefined
  }

  /** How a message stands. */
  async stateOf(id: string): Promise<{ state: string; error: string | null; dueAt: Date } | undefined> {
    const row = await liveRows<{ state: string; error: string | null; due_at: Date }>(this.knex, table)
      .where({ id })
      .first("state", "error", "due_at")
    return row && { state: row.state, error: row.error, dueAt: row.due_at }
  }

  /**
   * Deletes what was reconciled and received before the given moment, at most `limit` rows, so that no lock lasts.
   * @returns how many went
   */
  async deleteOld(before: Date, limit: number): Promise<number> {
    const oldest = liveRows(this.knex, table)
      .select("id")
      .whereIn("state", ["processed", "orphaned"])
      .andWhere("received_at", "<", before)
      .orderBy("received_at")
      .limit(limit)
      .forUpdate()
      .skipLocked()
    return liveRows(this.knex, table).whereIn("id", oldest).delete()
  }

  private ofAttempts() {
    return this.knex(`${table} as n`)
      .join("paygate_attempt as a", (join) => {
        join.on("a.trans_id", "n.trans_id").andOn("a.account_id", "n.account_id")
      })
      .whereNull("a.deleted_at")
  }

  private async claim(leaseId: string, id: string | null): Promise<InboxEntry | undefined> {
    const result = await this.knex.raw<{ rows: { id: string; tries: number; attempt_id: string | null }[] }>(
      `with next as (
         select id from ${table}
          where state = 'received' and due_at <= now() and (lease_until is null or lease_until < now())
            and deleted_at is null and (?::text is null or id = ?)
          order by due_at limit 1 for update skip locked
       )
       update ${table} n
          set lease_id = ?, lease_until = now() + make_interval(secs => ?), tries = n.tries + 1, updated_at = now()
         from next where n.id = next.id
       returning n.id, n.tries,
         (select a.id from paygate_attempt a where a.trans_id = n.trans_id and a.account_id = n.account_id and a.duplicate_of is null and a.deleted_at is null) as attempt_id`,
      [id, id, leaseId, this.leaseSeconds()],
    )
    const [row] = result.rows
    return row && { id: row.id, leaseId, tries: row.tries, attemptId: row.attempt_id }
  }
}

function unclaimed() {
  return { lease_id: null, lease_until: null }
}
