import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Action, ActionKind } from "../../../domain/action"
import type { Attempt } from "../../../domain/attempt"
import type { MinorAmount, PayId, ReqId } from "../../../paygate/values"

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
}

/** Stands for Medusa's row while a capture of our own route is being booked. */
export const bookingPrefix = "booking:"
/** A process that died while booking is given up after this. */
const bookingIsStale = (action = table) => `${action}.updated_at < now() - interval '5 minutes'`

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
      `insert into ${table} (id, attempt_id, kind, amount, req_id, state, medusa_id, closes_rest, pay_id,
                             captured_before, credited_before, started_at, created_at, updated_at)
       select :id, a.id, :kind, :amount, :reqId, 'started', :medusaId, :closesRest, :payId,
              a.captured_amount, a.credited_amount, now(), now(), now()
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
    const row = await this.knex<ActionRow>(table)
      .where({ attempt_id: attemptId })
      .whereIn("state", ["started", "unknown"])
      .first()
    return row && actionOf(row)
  }

  async byId(id: string): Promise<Action | undefined> {
    const row = await this.knex<ActionRow>(table).where({ id }).first()
    return row && actionOf(row)
  }

  /**
   * Gives a credit or reversal that was carried out without Medusa to the refund that books it.
   * @returns false when another refund has it, or it is none of the attempt's
   */
  async book(named: { actionId: string; attemptId: string; medusaId: string }): Promise<boolean> {
    const changed = await this.knex<ActionRow>(table)
      .where({ id: named.actionId, attempt_id: named.attemptId, state: "succeeded" })
      .whereIn("kind", ["credit", "reverse"])
      .whereNull("medusa_id")
      .update({ medusa_id: named.medusaId, updated_at: new Date() } as Partial<ActionRow>)
    return changed === 1
  }

  /** The action that served a capture or refund of Medusa. */
  async byMedusaId(medusaId: string): Promise<Action | undefined> {
    const row = await this.knex<ActionRow>(table).where({ medusa_id: medusaId }).first()
    return row && actionOf(row)
  }

  /** Whether a capture or credit is waiting to be booked by a wish of its amount, see `takeUnbooked`. */
  async isUnbooked(attemptId: string, wish: { kind: ActionKind; amount: MinorAmount }): Promise<boolean> {
    return (await this.unbooked(attemptId, wish).first()) !== undefined
  }

  /**
   * Takes a capture or credit that was carried out but that Medusa has no row for: its caller had been told "unknown", or
   * booking it failed. The next wish of the same amount is its repeat; one statement gives it to one caller only.
   */
  async takeUnbooked(
    attemptId: string,
    wish: { kind: ActionKind; amount: MinorAmount; medusaId: string | null },
  ): Promise<Action | undefined> {
    const oldest = this.unbooked(attemptId, wish)
      .select("id")
      .orderBy("started_at")
      .limit(1)
      .forUpdate()
      .skipLocked()
    const [row] = await this.knex<ActionRow>(table)
      .whereIn("id", oldest)
      .update({ medusa_id: wish.medusaId, updated_at: new Date() } as Partial<ActionRow>)
      .returning("*")
    return row && actionOf(row)
  }

  /** Whether Medusa is booking a capture of the attempt right now. */
  async isBooking(attemptId: string): Promise<boolean> {
    const row = await this.knex<ActionRow>(table)
      .where({ attempt_id: attemptId, state: "succeeded" })
      .whereRaw(`medusa_id like '${bookingPrefix}%' and not (${bookingIsStale()})`)
      .first()
    return row !== undefined
  }

  private unbooked(attemptId: string, wish: { kind: ActionKind; amount: MinorAmount }) {
    return this.knex<ActionRow>(table)
      .where({ attempt_id: attemptId, kind: wish.kind, amount: String(wish.amount), state: "succeeded" })
      .where({ imported: false })
      .whereIn("kind", ["capture", "credit"])
      .whereRaw(`(medusa_id is null or (medusa_id like '${bookingPrefix}%' and ${bookingIsStale()}))`)
  }

  async byAttempt(attemptId: string): Promise<Action[]> {
    const rows = await this.knex<ActionRow>(table).where({ attempt_id: attemptId }).orderBy("started_at")
    return rows.map(actionOf)
  }

  /**
   * Books a success: the action and the attempt's totals and state in one statement, once, however often it is called.
   * @param returned the money went back because no order could take it
   */
  async succeed(action: Action, answer: { xid?: string; code?: string }, returned: boolean): Promise<void> {
    await this.knex.raw(
      `with done as (
         update ${table} set state = 'succeeded', xid = ?, code = ?, updated_at = now()
          where id = ? and state in ('started', 'unknown')
          returning attempt_id, kind, amount::bigint as amount
       )
       update paygate_attempt a
          set captured_amount = case done.kind when 'capture' then (a.captured_amount::bigint + done.amount)::text else a.captured_amount end,
              credited_amount = case done.kind when 'credit' then (a.credited_amount::bigint + done.amount)::text else a.credited_amount end,
              state = case
                when done.kind = 'reverse' or ?::boolean then case when ?::boolean then 'returned' else 'reversed' end
                when done.kind = 'capture' and a.state = 'authorized' then 'captured'
                else a.state end,
              updated_at = now()
         from done where a.id = done.attempt_id`,
      [answer.xid ?? null, answer.code ?? null, action.id, returned, returned],
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

  /**
   * The same wish came again under another id of Medusa while nobody knows what became of the action: it belongs to the new
   * id from now on, and whoever had it must not book it (`belongsTo`).
   * @returns false when it is resolved, or another caller has taken it
   */
  async takeOver(action: Action, medusaId: string | null): Promise<boolean> {
    const changed = await this.knex(table)
      .where({ id: action.id })
      .whereIn("state", ["started", "unknown"])
      .whereRaw("medusa_id is not distinct from ?", [action.medusaId])
      .update({ medusa_id: medusaId, updated_at: new Date() })
    return changed === 1
  }

  /** Whether a resolved action is still its caller's to book. */
  async belongsTo(action: Action, medusaId: string | null): Promise<boolean> {
    const row = await this.knex<ActionRow>(table)
      .where({ id: action.id })
      .whereRaw("medusa_id is not distinct from ?", [medusaId])
      .first()
    return row !== undefined
  }

  /** Medusa booked the action under an id of its own. */
  async adopt(action: Action, medusaId: string | null): Promise<void> {
    await this.knex(table).where({ id: action.id }).update({ medusa_id: medusaId, updated_at: new Date() })
  }

  /** Medusa has no row for the action; unless another caller has taken it meanwhile, the next equal wish may. */
  async leaveUnbooked(action: Action): Promise<void> {
    await this.knex(table)
      .where({ id: action.id })
      .whereRaw("medusa_id is not distinct from ?", [action.medusaId])
      .update({ medusa_id: null, updated_at: new Date() })
  }

  /** Takes over an unresolved action for another call with the same ReqID; false when somebody else did. */
  async restart(action: Action): Promise<boolean> {
    const changed = await this.knex(table)
      .where({ id: action.id, state: action.state })
      // PostgreSQL keeps microseconds, a Date has milliseconds.
      .whereRaw("date_trunc('milliseconds', started_at) = ?", [action.startedAt])
      .update({ state: "started", started_at: new Date(), resolve_at: null, updated_at: new Date() })
    return changed === 1
  }

  private total(attemptId: string, column: "captured_amount" | "credited_amount") {
    return this.knex.raw<string>(`(select ${column} from paygate_attempt where id = ?)`, [attemptId])
  }

  private async end(action: Action, change: Record<string, string | null>): Promise<void> {
    await this.knex(table)
      .where({ id: action.id })
      .whereIn("state", ["started", "unknown"])
      .update({ ...change, updated_at: new Date() })
  }
}
