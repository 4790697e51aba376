import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Action, ActionKind } from "../../../domain/action"
import type { MinorAmount } from "../../../paygate/values"

import { liveRows } from "./live-rows"
import { actionOf, type ActionRow } from "./rows"

const table = "paygate_action"

/** Stands for Medusa's row while a capture of our own route is being booked. */
export const bookingPrefix = "booking:"
/** A process that died while booking is given up after this. */
export const bookingIsStale = (action = table) => `${action}.updated_at < now() - interval '5 minutes'`

/** Which capture or refund of Medusa each action of the ledger serves. Each write is one statement. */
export class BookingStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Gives a credit or reversal that was carried out without Medusa to the refund that books it.
   * @returns false when another refund has it, or it is none of the attempt's
   */
  async book(named: { actionId: string; attemptId: string; medusaId: string }): Promise<boolean> {
    const changed = await liveRows<ActionRow>(this.knex, table)
      .where({ id: named.actionId, attempt_id: named.attemptId, state: "succeeded" })
      .whereIn("kind", ["credit", "reverse"])
      .whereNull("medusa_id")
      .update({ medusa_id: named.medusaId, updated_at: new Date() } as Partial<ActionRow>)
    return changed === 1
  }

  /** The action that served a capture or refund of Medusa. */
  async byMedusaId(medusaId: string): Promise<Action | undefined> {
    const row = await liveRows<ActionRow>(this.knex, table).where({ medusa_id: medusaId }).first()
    return row && actionOf(row)
  }

  /** Which of Medusa's captures and refunds the gateway has carried out, as far as an action of the ledger served them. */
  async carriedOut(medusaIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await liveRows<ActionRow>(this.knex, table)
      .select("medusa_id")
      .where({ state: "succeeded" })
      .whereIn("medusa_id", [...medusaIds])
    return new Set(rows.flatMap(({ medusa_id: id }) => id ?? []))
  }

  /** Whether a capture or credit is waiting to be booked by a wish of its amount, see `takeUnbooked`. */
  async isUnbooked(attemptId: string, wish: { kind: ActionKind; amount: MinorAmount }): Promise<boolean> {
    return (await this.unbooked(attemptId, wish).first()) !== undefined
  }

  /**
   * Takes a capture or credit that was carried out but that Medusa has no row for: its caller had been told "unknown", or
   * booking it failed. The next wish of the same amount is its repeat; one statement gives it to one caller only. What
   * nobody repeats within an hour the job books (`ImportStore.takeLeft`).
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
    const [row] = await liveRows<ActionRow>(this.knex, table)
      .whereIn("id", oldest)
      .update({ medusa_id: wish.medusaId, left_at: null, updated_at: new Date() } as Partial<ActionRow>)
      .returning("*")
    return row && actionOf(row)
  }

  /** Whether Medusa is booking a capture of the attempt right now. */
  async isBooking(attemptId: string): Promise<boolean> {
    const row = await liveRows<ActionRow>(this.knex, table)
      .where({ attempt_id: attemptId, state: "succeeded" })
      .whereRaw(`medusa_id like '${bookingPrefix}%' and not (${bookingIsStale()})`)
      .first()
    return row !== undefined
  }

  /**
   * The same wish came again under another id of Medusa while nobody knows what became of the action: it belongs to the new
   * id from now on, and whoever had it must not book it (`belongsTo`).
   * @returns false when it is resolved, or another caller has taken it
   */
  async takeOver(action: Action, medusaId: string | null): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id: action.id })
      .whereIn("state", ["started", "unknown"])
      .whereRaw("medusa_id is not distinct from ?", [action.medusaId])
      .update({ medusa_id: medusaId, updated_at: new Date() })
    return changed === 1
  }

  /** Whether a resolved action is still its caller's to book. */
  async belongsTo(action: Action, medusaId: string | null): Promise<boolean> {
    const row = await liveRows<ActionRow>(this.knex, table)
      .where({ id: action.id })
      .whereRaw("medusa_id is not distinct from ?", [medusaId])
      .first()
    return row !== undefined
  }

  /** Medusa booked the action under an id of its own. */
  async adopt(action: Action, medusaId: string | null): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: action.id })
      .update({ medusa_id: medusaId, left_at: null, updated_at: new Date() })
  }

  /** Medusa has no row for what was carried out; unless another caller has taken it meanwhile, the next equal wish may. */
  async leaveForNextWish(action: Action): Promise<void> {
    await this.release(action, { left_at: new Date(), resolve_at: null, resolve_tries: 0 })
  }

  /** Medusa deleted its row for what was carried out; whoever made the row makes it again. */
  async forgetBooking(action: Action): Promise<void> {
    await this.release(action, {})
  }

  private async release(action: Action, change: Record<string, Date | number | null>): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id: action.id })
      .whereRaw("medusa_id is not distinct from ?", [action.medusaId])
      .update({ ...change, medusa_id: null, updated_at: new Date() })
  }

  private unbooked(attemptId: string, wish: { kind: ActionKind; amount: MinorAmount }) {
    return liveRows<ActionRow>(this.knex, table)
      .where({ attempt_id: attemptId, kind: wish.kind, amount: String(wish.amount), state: "succeeded" })
      .whereIn("kind", ["capture", "credit"])
      .whereNotNull("left_at")
      .whereRaw(`(medusa_id is null or (medusa_id like '${bookingPrefix}%' and ${bookingIsStale()}))`)
  }
}
