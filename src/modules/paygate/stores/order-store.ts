import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"

import { liveRows } from "./live-rows"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** How an attempt gets its order, or why it has none. */
export class OrderStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Medusa has begun to complete the cart with this attempt.
   * @returns false when its money is being refunded, is held, or differs: no order may be placed with it
   */
  async beginCompletion(id: string): Promise<boolean> {
    const changed = await liveRows(this.knex, table)
      .where({ id })
      .whereNotIn("state", ["auto-refunding", "auto-refunded", "held", "differs"])
      .update({ completion_started_at: new Date() })
    return changed === 1
  }

  /** A completion that we started has ended, successfully or not. */
  async endCompletion(id: string): Promise<void> {
    await liveRows(this.knex, table).where({ id }).update({ completion_started_at: null })
  }

  /**
   * Order and payment exist; this was read back, not assumed. Also schedules the first inquiry about movements in the gateway's
   * back office.
   * @returns false when the attempt has moved to another session since it was read: what was read is of the former one
   */
  async markCompleted(
    { id, sessionId }: Pick<Attempt, "id" | "sessionId">,
    facts: { orderId: string | null; paymentId: string; inquireAt: Date | undefined },
  ): Promise<boolean> {
    const now = new Date()
    const changed = await liveRows(this.knex, table)
      .where({ id, session_id: sessionId })
      .update({
        completed_at: this.knex.raw("coalesce(completed_at, ?)", [now]),
        order_id: facts.orderId,
        payment_id: facts.paymentId,
        inquire_at: facts.inquireAt ?? null,
        inquiries: 0,
        updated_at: now,
      })
    return changed === 1
  }

  /** The order that it was reconciled with is gone: a completion that finished late has rolled it back. */
  async forgetOrder(id: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ completed_at: null, order_id: null, payment_id: null, updated_at: new Date() })
  }

  /** Medusa's request to release was refused: a few seconds later it will be clear whether the order was canceled. */
  async noteReleaseRefused(id: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({
        release_refused_at: this.knex.fn.now(),
        reconcile_due_at: this.knex.raw("least(reconcile_due_at, now() + interval '5 seconds')"),
        updated_at: new Date(),
      })
  }

  /** A person has been notified, or the order was canceled. */
  async endReleaseRefused(id: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .update({ release_refused_at: null, updated_at: new Date() })
  }

  /** Medusa has a payment for money that no order could use. */
  async notePayment(id: string, facts: { orderId: string | null; paymentId: string }): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .whereNull("payment_id")
      .update({ order_id: facts.orderId, payment_id: facts.paymentId, updated_at: new Date() })
  }

  /** The attempt's order exists and waits for its payment. */
  async markAwaits(id: string, orderId: string): Promise<void> {
    const now = new Date()
    await liveRows(this.knex, table)
      .where({ id })
      .update({ order_id: orderId, order_awaits_since: now, updated_at: now })
  }

  /** The order no longer waits: it was canceled, or a person was notified. */
  async endAwaiting(id: string, orderId: string): Promise<void> {
    await liveRows(this.knex, table).where({ id }).update({
      order_id: orderId,
      order_awaits_since: null,
      completion_started_at: null,
      updated_at: new Date(),
    })
  }

  /**
   * Medusa's event about the new order arrived, or nobody has to wait for it any more.
   * @returns of how many attempts that was new
   */
  async markHeard(ids: readonly string[]): Promise<number> {
    return liveRows(this.knex, table)
      .whereIn("id", [...ids])
      .whereNull("order_heard_at")
      .update({ order_heard_at: new Date() })
  }

  /**
   * A reconciled attempt of a cart whose order Medusa has emitted no event for in a while: the process died before emitting
   * it. Whoever deals with it first says so by `markHeard`.
   * @returns undefined when there is none
   */
  async unheard(after: Date, before: Date): Promise<Attempt | undefined> {
    const row = await liveRows<AttemptRow>(this.knex, table)
      .whereBetween("completed_at", [after, before])
      .whereNull("order_heard_at")
      .whereNotNull("order_id")
      .whereNotNull("cart_id")
      .first()
    return row && attemptOf(row)
  }
}
