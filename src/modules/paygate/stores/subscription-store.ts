import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { changeRunsFor } from "../../../domain/subscription/change"
import type { Subscription, SubscriptionValues } from "../../../domain/subscription/subscription"

import { liveRows } from "./live-rows"
import { subscriptionOf, type SubscriptionRow, valueColumns } from "./subscription-rows"

const table = "paygate_subscription"

/** A subscription about to be registered. */
export interface NewSubscription {
  readonly accountId: string
  readonly aboId: string
  readonly currency: string
  readonly customerId: string | null
  readonly orderId: string | null
  readonly values: SubscriptionValues
  readonly createdBy: string | null
}

/** The subscriptions that a list shows; all conditions apply. */
export interface SubscriptionFilter {
  readonly customerId?: string
  readonly orderId?: string
  readonly accountId?: string
  readonly active?: boolean
  /** Only those with a change that a person has to decide. */
  readonly needsDecision?: boolean
  /** Part of an AboID, or one of these customers or orders. */
  readonly search?: { readonly text: string; readonly customerIds: string[]; readonly orderIds: string[] }
}

/** The registry of subscriptions. */
export class SubscriptionStore {
  constructor(private readonly knex: Knex) {}

  /** Registers subscriptions; those already known stay as they are. @returns the new ones */
  async add(subscriptions: readonly NewSubscription[]): Promise<Subscription[]> {
    if (subscriptions.length === 0) {
      return []
    }
    const now = new Date()
    const rows = await this.knex<SubscriptionRow>(table)
      .insert(
        subscriptions.map((subscription) => ({
          id: generateEntityId(undefined, "pgsub"),
          account_id: subscription.accountId,
          abo_id: subscription.aboId,
          currency_code: subscription.currency,
          customer_id: subscription.customerId,
          order_id: subscription.orderId,
          ...valueColumns(subscription.values),
          revision: 1,
          created_by: subscription.createdBy,
          created_at: now,
          updated_at: now,
        })),
      )
      .onConflict(this.knex.raw("(account_id, abo_id) where deleted_at is null"))
      .ignore()
      .returning("*")
    return rows.map(subscriptionOf)
  }

  async byId(id: string): Promise<Subscription | undefined> {
    const row = await this.living().where({ id }).first()
    return row && subscriptionOf(row)
  }

  /** Which of these AboIDs of an account are registered. */
  async known(accountId: string, aboIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.living()
      .where({ account_id: accountId })
      .whereIn("abo_id", [...aboIds])
      .select("abo_id")
    return new Set(rows.map(({ abo_id }) => abo_id))
  }

  /** A page of the list, newest first, and the total number. */
  async list(
    filter: SubscriptionFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ subscriptions: Subscription[]; count: number }> {
    const rows = await this.filtered(filter)
      .select("*")
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(page.limit)
      .offset(page.offset)
    const [total] = await this.filtered(filter).count<{ count: string }[]>("* as count")
    return { subscriptions: rows.map(subscriptionOf), count: Number(total?.count ?? 0) }
  }

  /** Links a subscription to a customer and an order of the shop, or to neither. */
  async link(id: string, links: { customerId: string | null; orderId: string | null }): Promise<void> {
    await this.living()
      .where({ id })
      .update({ customer_id: links.customerId, order_id: links.orderId, updated_at: new Date() })
  }

  /**
   * Removes a subscription from the list without changing anything at the gateway. Its history stays in the table.
   * @returns false when it has a change with an unknown outcome
   */
  async remove(id: string): Promise<boolean> {
    const removed = await this.living()
      .where({ id })
      .whereNotExists(this.unresolved())
      .update({ deleted_at: new Date() } as Partial<SubscriptionRow>)
    return removed === 1
  }

  private living() {
    return liveRows<SubscriptionRow>(this.knex, table)
  }

  private unresolved() {
    return this.knex("paygate_subscription_change as c")
      .whereRaw(`c.subscription_id = ${table}.id`)
      .whereIn("c.state", ["started", "unknown"])
  }

  private filtered({ customerId, orderId, accountId, active, needsDecision, search }: SubscriptionFilter) {
    const query = this.living()
    if (customerId !== undefined) void query.where("customer_id", customerId)
    if (orderId !== undefined) void query.where("order_id", orderId)
    if (accountId !== undefined) void query.where("account_id", accountId)
    if (active !== undefined) void query.where("active", active)
    if (needsDecision === true) {
      const over = new Date(Date.now() - changeRunsFor)
      void query.whereExists(this.unresolved().whereRaw("(c.state = 'unknown' or c.started_at < ?)", [over]))
    }
    if (search !== undefined) {
      void query.where((either) => {
        void either
          .whereILike("abo_id", `%${search.text.replace(/[\\%_]/g, "\\$&")}%`)
          .orWhereIn("customer_id", search.customerIds)
          .orWhereIn("order_id", search.orderIds)
      })
    }
    return query
  }
}
