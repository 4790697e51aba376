import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { liveRows } from "./live-rows"

const table = "paygate_notice"

/** A message that a process has acquired to work on. */
export interface InboxEntry {
  readonly id: string
  readonly leaseId: string
  /** Including this try. */
  readonly tries: number
  /** The payment it is about; null if we never opened it. */
  readonly attemptId: string | null
}

/** A message whose processing failed; `leaseId` limits the update to the time in which that lease is still held. */
export type FailedNotice = Pick<InboxEntry, "id" | "tries"> & { readonly leaseId?: string }

/**
 * The inbox: which messages are due, who works on them, and how they ended. Acquiring one is a short statement with SKIP
 * LOCKED, so that any number of processes take different messages without waiting for each other.
 */
export class InboxStore {
  constructor(
    private readonly knex: Knex,
    private readonly leaseSeconds: () => number,
  ) {}

  /** Acquires the message that has waited longest; undefined when none is due. */
  async acquireNext(leaseId: string): Promise<InboxEntry | undefined> {
    return this.acquire(leaseId, null)
  }

  /** Acquires this message; undefined when it is not due or somebody else is working on it. */
  async acquireOne(id: string, leaseId: string): Promise<InboxEntry | undefined> {
    return this.acquire(leaseId, id)
  }

  /** The message has been handled and needs nothing more. */
  async markProcessed(ids: readonly string[], state: "processed" | "orphaned"): Promise<void> {
    if (ids.length > 0) {
      await liveRows(this.knex, table)
        .whereIn("id", [...ids])
        .where({ state: "received" })
        .update({ state, error: null, ...free(), updated_at: new Date() })
    }
  }

  /** Releases an unfinished message as if it had never been acquired, because another reconciliation holds its payment. */
  async release({ id, leaseId }: InboxEntry): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id, lease_id: leaseId, state: "received" })
      .update({ ...free(), tries: this.knex.raw("tries - 1") })
  }

  /**
   * A try failed: the message becomes due again at `dueAt`, or dead if that is null.
   * @returns false when somebody else has handled it in the meantime
   */
  async fail({ id, leaseId }: FailedNotice, error: string, dueAt: Date | null): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id, state: "received", ...(leaseId === undefined ? {} : { lease_id: leaseId }) })
      .update({
        error,
        ...free(),
        ...(dueAt === null ? { state: "dead" } : { due_at: dueAt }),
        updated_at: new Date(),
      })
    return changed === 1
  }

  /** Makes a message due immediately with a full set of tries, whatever its state was. */
  async reopen(id: string): Promise<boolean> {
    const now = this.knex.fn.now()
    const changed = await liveRows(this.knex, table)
      .where({ id })
      .update({ state: "received", tries: 0, due_at: now, ...free(), updated_at: now })
    return changed === 1
  }

  /** The payment that a message is about, if we opened it. */
  async attemptIdOf(id: string): Promise<string | undefined> {
    const row = await this.ofAttempts().where("n.id", id).first<{ id: string }>("a.id")
    return row?.id
  }

  /** Whether a payment has messages that are no longer tried. */
  async hasDead(attemptId: string): Promise<boolean> {
    const row = await this.ofAttempts()
      .where({ "a.id": attemptId, "n.state": "dead" })
      .first<{ id: string }>("n.id")
    return row !== undefined
  }

  /** A message's current state. */
  async stateOf(id: string): Promise<{ state: string; error: string | null; dueAt: Date } | undefined> {
    const row = await liveRows<{ state: string; error: string | null; due_at: Date }>(this.knex, table)
      .where({ id })
      .first("state", "error", "due_at")
    return row && { state: row.state, error: row.error, dueAt: row.due_at }
  }

  /**
   * Deletes messages that were reconciled and received before the given time, at most `limit` rows, so that locks are short.
   * @returns how many were deleted
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
      .whereNull("a.duplicate_of")
      .whereNull("a.deleted_at")
  }

  private async acquire(leaseId: string, id: string | null): Promise<InboxEntry | undefined> {
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

function free() {
  return { lease_id: null, lease_until: null }
}
