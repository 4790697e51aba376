import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Action, ActionKind } from "../../../domain/action"
import type { Attempt, AttemptState } from "../../../domain/attempt"
import type { MinorAmount, PayId, ReqId } from "../../../paygate/values"

import { bookingPrefix } from "./booking-store"
import { liveRows } from "./live-rows"
import { actionOf, type ActionRow } from "./rows"

const table = "paygate_action"

/** A movement the gateway made without us. */
export interface ImportedMovement {
  readonly id: string
  readonly reqId: ReqId
  readonly payId: PayId
  readonly kind: ActionKind
  readonly amount: MinorAmount
  /** The attempt after it. */
  readonly after: { readonly state: AttemptState; readonly captured: number; readonly credited: number }
}

/**
 * Captures, credits and reversals made in the gateway's back office: entered once, then booked in Medusa once. So are those
 * that a merchant asked for here, was told "unknown", and never asked for again.
 */
export class ImportStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Enters a movement and moves the attempt's totals with it, in one statement, if the attempt is still as it was when the
   * gateway was asked and no action of ours is under way.
   * @returns false when something moved meanwhile: ask again later
   */
  async enter(attempt: Attempt, movement: ImportedMovement): Promise<boolean> {
    const result = await this.knex.raw<{ rows: { id: string }[] }>(
      `with moved as (
         update paygate_attempt a set captured_amount = ?, credited_amount = ?, state = ?, updated_at = now()
          where a.id = ? and a.state = ? and a.captured_amount = ? and a.credited_amount = ?
            and not exists (select 1 from ${table} c where c.attempt_id = a.id and c.state in ('started', 'unknown') and c.deleted_at is null)
         returning a.id
       )
       insert into ${table} (id, attempt_id, kind, amount, req_id, state, captured_before, credited_before, pay_id, imported, started_at)
       select ?, moved.id, ?, ?, ?, 'succeeded', ?, ?, ?, true, now() from moved returning id`,
      [
        String(movement.after.captured),
        String(movement.after.credited),
        movement.after.state,
        attempt.id,
        attempt.state,
        String(attempt.capturedAmount),
        String(attempt.creditedAmount),
        movement.id,
        movement.kind,
        String(movement.amount),
        movement.reqId,
        String(attempt.capturedAmount),
        String(attempt.creditedAmount),
        movement.payId,
      ],
    )
    return result.rows.length === 1
  }

  /**
   * Takes over what was carried out and has waited for an equal wish for an hour: the merchant has not repeated it, and
   * Medusa shows less than the gateway moved. From now on no wish gets it any more.
   */
  async takeLeft(): Promise<void> {
    await liveRows(this.knex, table)
      .where({ state: "succeeded" })
      .whereIn("kind", ["capture", "credit"])
      .whereRaw("left_at < now() - interval '1 hour'")
      .whereRaw(`(medusa_id is null or medusa_id like '${bookingPrefix}%')`)
      .update({ imported: true, medusa_id: null, left_at: null, resolve_at: null, updated_at: new Date() })
  }

  /**
   * Takes the movement that has waited longest to be booked in Medusa; its next try is put off, which is the claim. Those
   * of one attempt go one after the other: Medusa refunds only what is captured. An attempt that is not settled has no
   * payment to book on.
   */
  async claimUnbooked(): Promise<{ action: Action; tries: number } | undefined> {
    const result = await this.knex.raw<{ rows: (ActionRow & { resolve_tries: number })[] }>(
      `with next as (
         select id from ${table} m
          where imported and medusa_id is null and (resolve_at is null or resolve_at <= now()) and deleted_at is null
            and exists (select 1 from paygate_attempt a where a.id = m.attempt_id and a.payment_id is not null and a.deleted_at is null)
            and not exists (
              select 1 from ${table} earlier
               where earlier.attempt_id = m.attempt_id and earlier.imported and earlier.medusa_id is null and earlier.deleted_at is null
                 and (earlier.started_at, earlier.id) < (m.started_at, m.id)
            )
          order by started_at limit 1 for update skip locked
       )
       update ${table} c set resolve_at = now() + interval '10 minutes', resolve_tries = c.resolve_tries + 1
         from next where c.id = next.id returning c.*`,
    )
    const [row] = result.rows
    return row && { action: actionOf(row), tries: row.resolve_tries }
  }

  /**
   * Gives a movement its row in Medusa.
   * @returns false when it has one already, or is not a movement of this attempt, kind and amount
   */
  async book(
    movement: Pick<Action, "id" | "attemptId" | "kind" | "amount">,
    medusaId: string,
  ): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({
        id: movement.id,
        attempt_id: movement.attemptId,
        kind: movement.kind,
        amount: String(movement.amount),
        imported: true,
      })
      .whereNull("medusa_id")
      .update({ medusa_id: medusaId, updated_at: new Date() })
    return changed === 1
  }
}
