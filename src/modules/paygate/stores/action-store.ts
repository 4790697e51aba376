import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Action, ActionKind } from "../../../domain/action"
import type { Attempt } from "../../../domain/attempt"
import type { MinorAmount, PayId, ReqId } from "../../../paygate/values"

import { bookingIsStale, bookingPrefix } from "./booking-store"
import { liveRows } from "./live-rows"
import { actionOf, type ActionRow } from "./rows"

const table = "paygate_action"

/** An action before the gateway is called. */
export interface NewAction {
  readonly id: string
  readonly reqId: ReqId
  readonly kind: ActionKind
  readonly amount: MinorAmount
  readonly payId: PayId
  readonly medusaId: string | null
  readonly closesRest: boolean
  /** The money goes back because no order could take it. */
  readonly givesBack: boolean
}

/** The actions of the ledger; each write is one statement. */
export class ActionStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes an action before the gateway is called.
   * @returns undefined when the attempt has an unresolved action, or one that Medusa is booking, at this very moment: one
   *   statement looks and writes, and a unique index decides between two of them
   */
  async start(attempt: Attempt, action: NewAction): Promise<Action | undefined> {
    const { rows } = await this.knex.raw<{ rows: ActionRow[] }>(
      // The totals as the ledger has them now: a movement made at the gateway may have been entered since the caller looked.
      `insert into ${table} (id, attempt_id, kind, amount, req_id, state, medusa_id, closes_rest, gives_back, pay_id,
                             captured_before, credited_before, left_at, started_at, created_at, updated_at)
       select :id, a.id, :kind, :amount, :reqId, 'started', :medusaId, :closesRest, :givesBack, :payId,
              a.captured_amount, a.credited_amount, case when :medusaId like '${bookingPrefix}%' then now() end,
              now(), now(), now()
         from paygate_attempt a
        where a.id = :attemptId
          and not exists (
            select 1 from ${table} other
             where other.attempt_id = a.id and other.deleted_at is null
               and (other.state in ('started', 'unknown')
                 or other.state = 'succeeded' and other.medusa_id like '${bookingPrefix}%' and not (${bookingIsStale("other")})))
       on conflict (attempt_id) where state in ('started', 'unknown') and deleted_at is null do nothing
       returning *`,
      { ...action, amount: String(action.amount), attemptId: attempt.id },
    )
    const [row] = rows
    return row && actionOf(row)
  }

  /** The one action of an attempt whose outcome is not known, if there is one. */
  async unresolved(attemptId: string): Promise<Action | undefined> {
    const row = await liveRows<ActionRow>(this.knex, table)
      .where({ attempt_id: attemptId })
      .whereIn("state", ["started", "unknown"])
      .first()
    return row && actionOf(row)
  }

  async byId(id: string): Promise<Action | undefined> {
    const row = await liveRows<ActionRow>(this.knex, table).where({ id }).first()
    return row && actionOf(row)
  }

  async byAttempt(attemptId: string): Promise<Action[]> {
    const rows = await liveRows<ActionRow>(this.knex, table)
      .where({ attempt_id: attemptId })
      .orderBy("started_at")
    return rows.map(actionOf)
  }

  /** Of these attempts, the ones whose last capture released the rest of the reservation. */
  async restReleased(attemptIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await liveRows<ActionRow>(this.knex, table)
      .select("attempt_id")
      .whereIn("attempt_id", [...attemptIds])
      .where({ state: "succeeded", closes_rest: true })
    return new Set(rows.map(({ attempt_id: id }) => id))
  }

  /**
   * Books a success: the action and the attempt's totals and state in one statement, once, however often it is called. What
   * was released or went back is looked at once more later: an order may have to be told about.
   * @param returned the money went back because no order could take it, as the action itself says or the wish that finished it
   */
  async succeed(action: Action, answer: { xid?: string; code?: string }, returned: boolean): Promise<void> {
    await this.knex.raw(
      `with done as (
         update ${table} set state = 'succeeded', xid = ?, code = ?, updated_at = now()
          where id = ? and state in ('started', 'unknown')
          returning attempt_id, kind, amount::bigint as amount, gives_back or ?::boolean as returned
       )
       update paygate_attempt a
          set captured_amount = case done.kind when 'capture' then (a.captured_amount::bigint + done.amount)::text else a.captured_amount end,
              credited_amount = case done.kind when 'credit' then (a.credited_amount::bigint + done.amount)::text else a.credited_amount end,
              state = case
                when done.returned then 'returned'
                when done.kind = 'reverse' then 'reversed'
                when done.kind = 'capture' and a.state = 'authorized' then 'captured'
                else a.state end,
              inquire_at = case when done.kind = 'reverse' or done.returned then now() + interval '15 minutes' else a.inquire_at end,
              updated_at = now()
         from done where a.id = done.attempt_id`,
      [answer.xid ?? null, answer.code ?? null, action.id, returned],
    )
  }

  async refuse(action: Action, answer: { code?: string; description?: string }): Promise<void> {
    await this.end(action, {
      state: "refused",
      code: answer.code ?? null,
      description: answer.description ?? null,
    })
  }

  async markUnknown(action: Action, description: string): Promise<void> {
    await this.end(action, { state: "unknown", description })
  }

  /** Takes over an unresolved action for another call with the same ReqID; false when somebody else did. */
  async restart(action: Action): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id: action.id, state: action.state })
      // PostgreSQL keeps microseconds, a Date has milliseconds.
      .whereRaw("date_trunc('milliseconds', started_at) = ?", [action.startedAt])
      .update({ state: "started", started_at: new Date(), resolve_at: null, updated_at: new Date() })
    return changed === 1
  }

  private async end(action: Action, change: Record<string, string | null>): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: action.id })
      .whereIn("state", ["started", "unknown"])
      .update({ ...change, updated_at: new Date() })
  }
}
