import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import {
  type ChangeMac,
  type ChangeRequest,
  changeRunsFor,
  type SubscriptionChange,
  valuesAfter,
} from "../../../domain/subscription/change"
import type { SilenceReason } from "../../../domain/subscription/silence"
import type { Subscription, SubscriptionValues } from "../../../domain/subscription/subscription"

import { liveRows } from "./live-rows"
import { changeOf, type ChangeRow, valueColumns } from "./subscription-rows"

const table = "paygate_subscription_change"
const serverStopped: SilenceReason = "server-stopped"

/** A change that is about to be sent to the gateway. */
export interface NewChange {
  readonly requestKey: string
  readonly request: ChangeRequest
  readonly simulated: boolean
  readonly requestedBy: string | null
  readonly repeats: string | null
}

/** What the gateway answered. */
export interface ChangeAnswer {
  readonly code: string | null
  readonly status: string | null
  readonly description: string | null
  readonly mac: ChangeMac
  readonly reason: SilenceReason | null
}

/** The history of changes; each row is written before the gateway is called. */
export class SubscriptionChangeStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes a change before the gateway is called; one statement decides.
   * @returns undefined when the key was used, another change is unresolved, or the values are not those of the revision
   */
  async start(subscription: Subscription, change: NewChange): Promise<SubscriptionChange | undefined> {
    return this.insert(this.knex, subscription, change)
  }

  async byKey(subscriptionId: string, requestKey: string): Promise<SubscriptionChange | undefined> {
    return this.first({ subscription_id: subscriptionId, request_key: requestKey })
  }

  async byId(subscriptionId: string, id: string): Promise<SubscriptionChange | undefined> {
    return this.first({ subscription_id: subscriptionId, id })
  }

  /** A subscription's only change with an unknown outcome, if there is one. */
  async unresolved(subscriptionId: string): Promise<SubscriptionChange | undefined> {
    const row = await liveRows<ChangeRow>(this.knex, table)
      .where({ subscription_id: subscriptionId })
      .whereIn("state", ["started", "unknown"])
      .first()
    return row && changeOf(row)
  }

  /** The same for several subscriptions. */
  async unresolvedOf(subscriptionIds: readonly string[]): Promise<SubscriptionChange[]> {
    const rows = await liveRows<ChangeRow>(this.knex, table)
      .whereIn("subscription_id", [...subscriptionIds])
      .whereIn("state", ["started", "unknown"])
    return rows.map(changeOf)
  }

  /** The history, newest first. */
  async history(
    subscriptionId: string,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<SubscriptionChange[]> {
    const rows = await liveRows<ChangeRow>(this.knex, table)
      .where({ subscription_id: subscriptionId })
      .orderBy([
        { column: "started_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(page.limit)
      .offset(page.offset)
    return rows.map(changeOf)
  }

  async count(subscriptionId: string): Promise<number> {
    const [total] = await liveRows(this.knex, table)
      .where({ subscription_id: subscriptionId })
      .count<{ count: string }[]>("* as count")
    return Number(total?.count ?? 0)
  }

  /** Records a success; the registry takes over the new values, unless the gateway only simulated the change. */
  async succeed(change: SubscriptionChange, answer: ChangeAnswer): Promise<void> {
    await this.knex.transaction(async (transaction) => {
      const won = await this.end(transaction, change, { state: "succeeded", ...answer })
      if (won && !change.simulated) {
        await takeValues(transaction, change)
      }
    })
  }

  async refuse(change: SubscriptionChange, answer: ChangeAnswer): Promise<void> {
    await this.end(this.knex, change, { state: "refused", ...answer })
  }

  async markNotSent(change: SubscriptionChange, reason: SilenceReason): Promise<void> {
    await this.end(this.knex, change, { state: "not-sent", reason })
  }

  async markUnknown(change: SubscriptionChange, answer: ChangeAnswer): Promise<void> {
    await this.end(this.knex, change, { state: "unknown", ...answer })
  }

  /** A person has checked the outcome at the gateway. @returns false when somebody else has decided in the meantime */
  async decide(
    change: SubscriptionChange,
    state: "confirmed" | "dismissed",
    decidedBy: string | null,
  ): Promise<boolean> {
    return this.knex.transaction(async (transaction) => {
      const won = await this.end(transaction, change, decision(state, decidedBy))
      if (won && state === "confirmed" && !change.simulated) {
        await takeValues(transaction, change)
      }
      return won
    })
  }

  /** A person sends the same request again. @returns undefined when somebody else has decided in the meantime */
  async repeat(
    subscription: Subscription,
    change: SubscriptionChange,
    again: NewChange,
  ): Promise<SubscriptionChange | undefined> {
    return this.knex.transaction(async (transaction) => {
      const won = await this.end(transaction, change, decision("sent-again", again.requestedBy))
      return won ? this.insert(transaction, subscription, again) : undefined
    })
  }

  /** Marks started changes whose process must have died: their outcome is unknown. @returns those marked by this call */
  async giveUpOnDead(now: Date, limit: number): Promise<SubscriptionChange[]> {
    const dead = liveRows<ChangeRow>(this.knex, table)
      .select("id")
      .where({ state: "started" })
      .andWhere("started_at", "<", new Date(now.getTime() - changeRunsFor))
      .orderBy("started_at")
      .limit(limit)
    const rows = await liveRows<ChangeRow>(this.knex, table)
      .whereIn("id", dead)
      .andWhere({ state: "started" })
      .update({ state: "unknown", reason: serverStopped })
      .returning("*")
    return rows.map(changeOf)
  }

  private async first(where: Partial<ChangeRow>): Promise<SubscriptionChange | undefined> {
    const row = await liveRows<ChangeRow>(this.knex, table).where(where).first()
    return row && changeOf(row)
  }

  private async insert(
    knex: Knex,
    subscription: Subscription,
    change: NewChange,
  ): Promise<SubscriptionChange | undefined> {
    const { amount, description, startDate, endDate, intervalDays, active } = subscription
    const before: SubscriptionValues = { amount, description, startDate, endDate, intervalDays, active }
    const result = await knex.raw<{ rows: ChangeRow[] }>(
      `insert into ${table} (id, subscription_id, request_key, request, before, state, simulated, repeats, requested_by, mac, started_at, created_at, updated_at)
       select ?, s.id, ?, ?::jsonb, ?::jsonb, 'started', ?, ?, ?, 'none', ?, now(), now()
         from paygate_subscription s
        where s.id = ? and s.revision = ? and s.deleted_at is null
       on conflict do nothing
       returning *`,
      [
        generateEntityId(undefined, "pgsch"),
        change.requestKey,
        JSON.stringify(change.request),
        JSON.stringify(before),
        change.simulated,
        change.repeats,
        change.requestedBy,
        new Date(),
        subscription.id,
        subscription.revision,
      ],
    )
    const [row] = result.rows
    return row && changeOf(row)
  }

  private async end(knex: Knex, change: SubscriptionChange, update: Partial<ChangeRow>): Promise<boolean> {
    const changed = await knex<ChangeRow>(table)
      .where({ id: change.id })
      .whereIn("state", ["started", "unknown"])
      .update({ ...update, updated_at: new Date() } as Partial<ChangeRow>)
    return changed === 1
  }
}

function decision(
  state: "confirmed" | "dismissed" | "sent-again",
  decidedBy: string | null,
): Partial<ChangeRow> {
  return { state, decided_by: decidedBy, decided_at: new Date() }
}

async function takeValues(
  transaction: Knex,
  { subscriptionId, before, request }: SubscriptionChange,
): Promise<void> {
  await transaction("paygate_subscription")
    .where({ id: subscriptionId })
    .update({
      ...valueColumns(valuesAfter(before, request)),
      revision: transaction.raw("revision + 1"),
      updated_at: new Date(),
    })
}
