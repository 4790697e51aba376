import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import { GroupedWrites } from "../grouped-writes"

import { liveRows } from "./live-rows"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_notice"

/** Notices that arrive while others are being written are written together, at most this many in one statement. */
const largestGroup = 100
const groupsAtOnce = 2

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

/** A stored message that has not been reconciled yet. */
export interface PendingNotice {
  readonly id: string
  readonly channel: NoticeChannel
  readonly payId: string | null
  readonly status: string
  readonly code: string
  readonly tries: number
}

/**
 * Maximum number of rows per payment. The gateway normally sends a handful; a shopper who keeps declining could make it sign
 * any number. A message beyond the limit is counted instead of stored, and leads to an inquiry about its payment. Concurrent
 * statements do not see each other's rows, so a burst may exceed the limit a little; that is harmless, because only the gateway
 * can sign messages.
 */
const mostOfOnePayment = 40

/** What happened to a message. */
export interface StoreResult {
  readonly fate: "new" | "known" | "no-room"
  /** The payment it is about; undefined if we never opened it. */
  readonly attempt: Attempt | undefined
}

type Arrival = NewNotice & { readonly receivedAt: Date }

/** The attempt of a message; without an id if there is none. */
type ArrivalRow = Omit<AttemptRow, "id"> & { id: string | null; fate: StoreResult["fate"] }

/** The gateway's messages, each stored once however often it arrives. */
export class NoticeStore {
  private readonly arrivals: GroupedWrites<Arrival, ArrivalRow>

  constructor(private readonly knex: Knex) {
    this.arrivals = new GroupedWrites({
      write: (group) => this.write(group),
      mayBeOfOneItem,
      largest: largestGroup,
      atOnce: groupsAtOnce,
    })
  }

  /**
   * Stores a message durably and returns the payment it is about. A new message about one of our payments enters the inbox; one
   * about any other payment is kept as orphaned.
   */
  async receive(notice: NewNotice): Promise<StoreResult> {
    const { fate, ...row } = await this.arrivals.add({ ...notice, receivedAt: new Date() })
    return { fate, attempt: row.id === null ? undefined : attemptOf({ ...row, id: row.id }) }
  }

  /** Whether the gateway has notified us of a payment and received our response. */
  async hasNotify(accountId: string, transId: string): Promise<boolean> {
    const row = await liveRows<{ id: string; trans_id: string }>(this.knex, table)
      .where({ account_id: accountId, trans_id: transId, channel: "notify" })
      .first("id")
    return row !== undefined
  }

  /**
   * Messages about a payment that are due to be processed, in order of arrival; excludes those whose next try is later. None for
   * the second payment of a form: the inbox knows TransIDs, and what is written there is the first one's to apply.
   */
  async pending({
    accountId,
    transId,
    duplicateOf,
  }: Pick<Attempt, "accountId" | "transId" | "duplicateOf">): Promise<PendingNotice[]> {
    if (duplicateOf !== null) {
      return []
    }
    const rows = await liveRows<{
      id: string
      channel: NoticeChannel
      pay_id: string | null
      status: string
      code: string
      tries: number
      due_at: Date
    }>(this.knex, table)
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

  /** One statement per group. Always sorted by fingerprint, so that two processes cannot deadlock. */
  private async write(group: readonly Arrival[]): Promise<ArrivalRow[]> {
    // Not "exists": even for a few messages PostgreSQL would then hash the whole table, whereas this uses the index.
    const result = await this.knex.raw<{ rows: ArrivalRow[] }>(
      `with arrival as (
         select n.*, a.id as attempt_id,
             (select true from ${table} k where k.account_id = n."accountId" and k.channel = n.channel
                and k.fingerprint = n.fingerprint and k.deleted_at is null limit 1) is not null as is_known,
             dense_rank() over (partition by n."accountId", n."transId" order by n.channel, n.fingerprint)
               + (select count(*) from ${table} k where k.account_id = n."accountId" and k.trans_id = n."transId"
                    and k.deleted_at is null) > ${mostOfOnePayment} as is_beyond
           from jsonb_to_recordset(?::jsonb) as n(place int, id text, "accountId" text, channel text, fingerprint text, "transId" text,
             "payId" text, xid text, status text, code text, description text, parameters jsonb, "receivedAt" timestamptz)
           left join paygate_attempt a on a.account_id = n."accountId" and a.trans_id = n."transId" and a.duplicate_of is null and a.deleted_at is null
       ), written as (
         insert into ${table} (id, account_id, channel, fingerprint, trans_id, pay_id, xid, status, code, description, parameters,
             state, received_at, due_at)
         select id, "accountId", channel, fingerprint, "transId", "payId", xid, status, code, description, parameters,
             case when attempt_id is null then 'orphaned' else 'received' end, "receivedAt", now()
           from arrival where is_known or not is_beyond order by fingerprint
         on conflict (account_id, channel, fingerprint) where deleted_at is null do nothing
         returning id
       )
       select case when w.id is not null then 'new' when n.is_known or not n.is_beyond then 'known' else 'no-room' end as fate, a.*
         from arrival n left join written w on w.id = n.id left join paygate_attempt a on a.id = n.attempt_id
        order by n.place`,
      [JSON.stringify(group.map((arrival, place) => ({ ...arrival, place })))],
    )
    return result.rows
  }
}

/** Data that PostgreSQL rejects, a violated constraint, a deadlock, but not a lost connection. SQLSTATE 22, 23 and 40. */
function mayBeOfOneItem(error: unknown): boolean {
  const state = typeof error === "object" && error !== null && "code" in error ? error.code : undefined
  return typeof state === "string" && /^(22|23|40)...$/.test(state)
}
