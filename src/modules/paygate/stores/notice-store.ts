import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const table = "paygate_notice"

export type NoticeChannel = "notify" | "return" | "inquiry"

/** An authentic message about to be stored. */
export interface NewNotice {
  readonly id: string
  readonly accountId: string
  readonly channel: NoticeChannel
  readonly fingerprint: string
  readonly transId: string
  readonly payId: string | null
  readonly xid: string | null
  readonly status: string
  readonly code: string
  readonly description: string | null
  /** Scrubbed. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A stored message that waits for its attempt to be settled. */
export interface PendingNotice {
  readonly id: string
  readonly channel: NoticeChannel
  readonly payId: string | null
  readonly status: string
  readonly code: string
}

/** The gateway's messages, each stored once however often it comes. */
export class NoticeStore {
  constructor(private readonly knex: Knex) {}

  /** @returns whether the message is new */
  async insert(notice: NewNotice): Promise<boolean> {
    const now = new Date()
    const rows = await this.knex(table)
      .insert({
        id: notice.id,
        account_id: notice.accountId,
        channel: notice.channel,
        fingerprint: notice.fingerprint,
        trans_id: notice.transId,
        pay_id: notice.payId,
        xid: notice.xid,
        status: notice.status,
        code: notice.code,
        description: notice.description,
        parameters: JSON.stringify(notice.parameters),
        received_at: now,
        created_at: now,
        updated_at: now,
      })
      .onConflict(this.knex.raw("(account_id, channel, fingerprint) where deleted_at is null"))
      .ignore()
      .returning("id")
    return rows.length === 1
  }

  /** Messages about a payment that were not looked at yet, in the order of arrival. */
  async pending(accountId: string, transId: string): Promise<PendingNotice[]> {
    const rows = await this.knex<{
      id: string
      channel: NoticeChannel
      pay_id: string | null
      status: string
      code: string
    }>(table)
      .where({ account_id: accountId, trans_id: transId, state: "received" })
      .orderBy("received_at")
    return rows.map((row) => ({
      id: row.id,
      channel: row.channel,
      payId: row.pay_id,
      status: row.status,
      code: row.code,
    }))
  }

  async mark(ids: readonly string[], state: "settled" | "orphaned"): Promise<void> {
    if (ids.length > 0) {
      await this.knex(table)
        .whereIn("id", [...ids])
        .update({ state, updated_at: new Date() })
    }
  }

  /** Attempts whose messages were stored but never looked at, because a process died. */
  async forgotten(before: Date, limit: number): Promise<string[]> {
    const rows = await this.knex(`${table} as n`)
      .join("paygate_attempt as a", (join) => {
        join.on("a.trans_id", "n.trans_id").andOn("a.account_id", "n.account_id")
      })
      .where("n.state", "received")
      .andWhere("n.received_at", "<", before)
      .distinct<{ id: string }[]>("a.id")
      .limit(limit)
    return rows.map(({ id }) => id)
  }
}
