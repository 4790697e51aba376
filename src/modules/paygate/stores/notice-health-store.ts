import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { RefusalCount } from "../refused-notice-counter"

import { liveRows } from "./live-rows"

/** How many of the last paid attempts are examined. */
const lastPayments = 200

/** A reason for which an account's notices were refused. */
export interface Refusal {
  readonly reason: string
  readonly count: number
  readonly lastAt: Date
}

/** Paid attempts without a notice, among the last ones of an account. */
export interface Unannounced {
  readonly looked: number
  readonly transIds: readonly string[]
}

/** Whether the gateway's notices arrive. */
export class NoticeHealthStore {
  constructor(private readonly knex: Knex) {}

  /** Adds to the stored counts, one row per account and reason. */
  async addRefusals(counts: readonly RefusalCount[]): Promise<void> {
    for (const { accountId, reason, count, lastAt } of counts) {
      await this.knex("paygate_refused_notice")
        .insert({
          id: generateEntityId(undefined, "pgref"),
          account_id: accountId,
          reason,
          count,
          last_at: lastAt,
        })
        .onConflict(this.knex.raw("(account_id, reason) where deleted_at is null"))
        .merge({
          count: this.knex.raw("paygate_refused_notice.count + excluded.count"),
          last_at: this.knex.raw("greatest(paygate_refused_notice.last_at, excluded.last_at)"),
          updated_at: lastAt,
        })
    }
  }

  /** What was refused, latest first. */
  async refusals(accountId: string): Promise<Refusal[]> {
    const rows = await liveRows<{ reason: string; count: number; last_at: Date; account_id: string }>(
      this.knex,
      "paygate_refused_notice",
    )
      .where({ account_id: accountId })
      .orderBy("last_at", "desc")
    return rows.map(({ reason, count, last_at }) => ({ reason, count, lastAt: last_at }))
  }

  /** When the last authentic notice arrived at the account's notify address. */
  async lastGood(accountId: string): Promise<{ at: Date; transId: string } | undefined> {
    const row = await liveRows<{ received_at: Date; trans_id: string; account_id: string; channel: string }>(
      this.knex,
      "paygate_notice",
    )
      .where({ account_id: accountId, channel: "notify" })
      .orderBy("id", "desc")
      .first("received_at", "trans_id")
    return row && { at: row.received_at, transId: row.trans_id }
  }

  /**
   * Finds recent paid attempts that only a return or an inquiry reported: a sign that the gateway cannot reach the notify
   * address.
   * @param methods those whose notices are signed and therefore stored
   */
  async unannounced(accountId: string, methods: readonly string[]): Promise<Unannounced> {
    const { rows } = await this.knex.raw<{ rows: { trans_id: string; announced: boolean }[] }>(
      `with last as (
         select trans_id, created_at, id from paygate_attempt
          where account_id = ? and deleted_at is null and method = any(?)
            and state in ('authorized', 'captured', 'released', 'auto-refunded')
          order by created_at desc, id desc limit ${lastPayments})
       select trans_id, exists (
           select 1 from paygate_notice n
            where n.trans_id = last.trans_id and n.account_id = ? and n.channel = 'notify' and n.deleted_at is null
         ) as announced
         from last order by created_at desc, id desc`,
      [accountId, [...methods], accountId],
    )
    return {
      looked: rows.length,
      transIds: rows.filter(({ announced }) => !announced).map(({ trans_id }) => trans_id),
    }
  }
}
