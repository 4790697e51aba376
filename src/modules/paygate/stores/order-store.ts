import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"

import { liveRows } from "./live-rows"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** How an attempt comes to its order, or why it has none. */
export class OrderStore {
  constructor(private readonly knex: Knex) {}

  /** Core has begun to complete the cart with this attempt. */
  async markCompletionStarted(id: string): Promise<void> {
    await liveRows(this.knex, table).where({ id }).update({ completion_started_at: new Date() })
  }

  /** Order and payment stand: read back, not assumed. Looks at the gateway's own movements begin. */
  async markCompleted(
    id: string,
    facts: { orderId: string | null; paymentId: string; lookAt: Date | undefined },
  ): Promise<void> {
    const now = new Date()
    await liveRows(this.knex, table)
      .where({ id })
      .update({
        completed_at: this.knex.raw("coalesce(completed_at, ?)", [now]),
        order_id: facts.orderId,
        payment_id: facts.paymentId,
        inquire_at: facts.lookAt ?? null,
        inquiries: 0,
        updated_at: now,
      })
  }

  /** No order can take the money, and the shop wants to decide itself. */
  async hold(id: string, reason: string): Promise<void> {
    await liveRows(this.knex, table)
      .where({ id })
      .whereIn("state", ["authorized", "captured"])
      .update({ held_reason: reason, updated_at: new Date() })
  }

  /** The attempt's order stands and waits for its payment. */
  async markAwaits(id: string, orderId: string): Promise<void> {
    const now = new Date()
    await liveRows(this.knex, table)
      .where({ id })
      .update({ order_id: orderId, order_awaits_since: now, updated_at: now })
  }

  /** The order waits no more: it was cancelled, or a person was told. */
  async endAwaiting(id: string, orderId: string): Promise<void> {
    await liveRows(this.knex, table).where({ id }).update({
      order_id: orderId,
      order_awaits_since: null,
      completion_started_at: null,
      updated_at: new Date(),
    })
  }

  /** Core's notice of the new order came. */
  async markHeard(ids: readonly string[]): Promise<void> {
    await liveRows(this.knex, table)
      .whereIn("id", [...ids])
      .whereNull("order_heard_at")
      .update({ order_heard_at: new Date() })
  }

  /**
   * Takes a settled attempt of a cart whose order core has told nobody of for a while: the process died with the event.
   * @returns undefined when there is none
   */
  async claimUnheard(after: Date, before: Date): Promise<Attempt | undefined> {
    const unheard = liveRows(this.knex, table)
      .select("id")
      .whereBetween("completed_at", [after, before])
      .whereNull("order_heard_at")
      .whereNotNull("order_id")
      .whereNotNull("cart_id")
      .limit(1)
      .forUpdate()
      .skipLocked()
    const [row] = await liveRows<AttemptRow>(this.knex, table)
      .whereIn("id", unheard)
      .update({ order_heard_at: new Date() } as Partial<AttemptRow>)
      .returning("*")
    return row && attemptOf(row)
  }
}
