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
  readonly tries: number
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
        due_at: this.knex.fn.now(),
        created_at: now,
        updated_at: now,
      })
      .onConflict(this.knex.raw("(account_id, channel, fingerprint) where deleted_at is null"))
      .ignore()
      .returning("id")
    return rows.length === 1
  }

  /** Whether the gateway has notified us of a payment, and got its answer. */
  async hasNotify(accountId: string, transId: string): Promise<boolean> {
    const row = await this.knex<{ id: string; trans_id: string }>(table)
      .where({ account_id: accountId, trans_id: transId, channel: "notify" })
      .first("id")
    return row !== undefined
  }

  /** Messages about a payment that wait to be looked at, in the order of arrival; not those whose next try is later. */
  async pending(accountId: string, transId: string): Promise<PendingNotice[]> {
    const rows = await this.knex<{
      id: string
      channel: NoticeChannel
      pay_id: string | null
      status: string
      code: string
      tries: number
      due_at: Date
    }>(table)
      .where({ account_id: accountId, trans_id: transId, state: "received" })
      .andWhere("due_at", "<=", this.knex.fn.now())
      .orderBy("received_at")
    return rows.map((row) => ({
      id: row.id,
      channel: row.channel,
      payId: row.pay_id,
      status: row.status,
      code: row.code,
      tries: row.tries,
    }))
  }
}
