import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Operation } from "../../../domain/operation"

import { liveRows } from "./live-rows"
import { operationColumns, operationOf, type OperationRow } from "./rows"

const table = "paygate_attempt"

/** Schedules inquiries at the gateway about open payments and unresolved operations. */
export class InquiryStore {
  constructor(private readonly knex: Knex) {}

  /** Schedules the next inquiry, or none. */
  async plan(id: string, at: Date | null, inquiries: number): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ inquire_at: at, inquiries, updated_at: new Date() })
  }

  /**
   * Acquires the right to inquire because of a hint that a payment was made, even for one that had failed before. Anybody can
   * send hints, so a flood of them brings forward a single inquiry; it is made in addition to the scheduled ones, so that a
   * flood does not use those up.
   */
  async acquireHint(id: string): Promise<boolean> {
    const acquired = await liveRows(this.knex, table)
      .where({ id })
      .whereIn("state", ["open", "failed", "released"])
      // The clock, not the start of the transaction: after waiting for a row lock, the time has to be later than what the other
      // transaction wrote.
      .whereRaw("(inquire_at is null or inquire_at > clock_timestamp() + interval '5 seconds')")
      .update({
        inquire_at: this.knex.raw("now() + interval '5 seconds'"),
        inquiries: this.knex.raw("inquiries - 1"),
        updated_at: new Date(),
      })
    return acquired === 1
  }

  /**
   * Acquires the attempt whose inquiry has been due longest, by postponing its next inquiry a little: no other process takes
   * it, and if this one dies it becomes due again.
   */
  async acquireDue(): Promise<{ id: string; inquiries: number } | undefined> {
    const result = await this.knex.raw<{ rows: { id: string; inquiries: number }[] }>(
      `with next as (
         select id from ${table} where inquire_at <= now() and deleted_at is null
          order by inquire_at limit 1 for update skip locked
       )
       update ${table} a set inquire_at = now() + interval '10 minutes'
         from next where a.id = next.id returning a.id, a.inquiries`,
    )
    return result.rows[0]
  }

  /**
   * Acquires the unresolved operation whose inquiry has been due longest: its call ended without a clear answer, or its
   * process died. Postponing the next inquiry is what acquires it. Payments locked by a batch wait for the gateway's answer
   * file, for days if need be; those that the file leaves open are inquired about too.
   * @param runsFor seconds in which an operation belongs to the process that started it
   */
  async acquireOperation(runsFor: number): Promise<{ operation: Operation; tries: number } | undefined> {
    const due = "coalesce(resolve_at, coalesce(sent_at, started_at) + make_interval(secs => ?))"
    const result = await this.knex.raw<{ rows: (OperationRow & { resolve_tries: number })[] }>(
      `with next as (
         select id from paygate_operation
          where state in ('started', 'unknown') and (batch_id is null or state = 'unknown')
            and ${due} <= now() and deleted_at is null
          order by ${due} limit 1 for update skip locked
       )
       update paygate_operation c set resolve_at = now() + interval '10 minutes', resolve_tries = c.resolve_tries + 1
         from next where c.id = next.id returning ${operationColumns("c")}`,
      [runsFor, runsFor],
    )
    const [row] = result.rows
    return row && { operation: operationOf(row), tries: row.resolve_tries }
  }

  /** Schedules the next inquiry about an unknown outcome. */
  async planOperation(id: string, at: Date): Promise<void> {
    await liveRows(this.knex, "paygate_operation").where({ id }).update({ resolve_at: at })
  }
}
