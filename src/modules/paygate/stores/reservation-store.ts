import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ProblemKind } from "../../../domain/problem"

import { liveRows } from "./live-rows"
import { isReserved, restIsKept } from "./reserved"

const table = "paygate_attempt"

/** Problems that are over once nothing is authorized any more. */
const overWithTheReservation: readonly ProblemKind[] = ["capture-due", "capture-failed"]

/** Authorized money that waits to be captured: when to check each. */
export class ReservationStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Acquires an authorization that is due, or was never checked, by postponing its next check: no other process takes it, and if
   * this one dies it becomes due again.
   * @param accountIds the accounts whose authorizations are checked
   */
  async acquireDue(accountIds: readonly string[]): Promise<string | undefined> {
    if (accountIds.length === 0) {
      return undefined
    }
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(
      `with next as (
         select a.id from ${table} a
          where ${isReserved} and ${restIsKept} and a.payment_id is not null and a.account_id = any(:accounts)
            and (a.reservation_due_at is null or a.reservation_due_at <= now())
          limit 1 for update of a skip locked
       )
       update ${table} a set reservation_due_at = now() + interval '10 minutes'
         from next where a.id = next.id returning a.id`,
      { accounts: [...accountIds] },
    )
    return rows[0]?.id
  }

  /** Makes these due now: something has gone out. */
  async makeDue(ids: readonly string[]): Promise<void> {
    await liveRows(this.knex, table)
      .whereIn("id", [...ids])
      .update({ reservation_due_at: this.knex.fn.now() })
  }

  /** Schedules the next check, unless something has made it due since the last one began. */
  async plan(id: string, at: Date): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .whereRaw("(reservation_due_at is null or reservation_due_at > now())")
      .update({ reservation_due_at: at })
  }

  /** Closes the problems of authorizations that were captured or released, however that came. */
  async closeProblems(): Promise<void> {
    await this.knex.raw(
      `update paygate_problem p set state = 'done', done_by = null, done_at = now(), updated_at = now()
        where p.kind = any(:kinds) and p.state = 'open' and p.deleted_at is null
          and not exists (select 1 from ${table} a where a.id = p.attempt_id and ${isReserved} and ${restIsKept})`,
      { kinds: [...overWithTheReservation] },
    )
  }
}
