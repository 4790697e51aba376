import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { NoticeState } from "../../../domain/notice-states"

import { liveRows } from "./live-rows"
import type { NoticeChannel } from "./notice-store"
import { type Page, type PageRequest, readPage } from "./page"

const table = "paygate_notice"

interface NoticeRow {
  id: string
  account_id: string
  channel: NoticeChannel
  trans_id: string
  pay_id: string | null
  status: string
  code: string
  description: string | null
  parameters: Record<string, string>
  state: NoticeState
  received_at: Date
}

/** A stored message as the inbox shows it. */
export interface ListedNotice {
  readonly id: string
  readonly accountId: string
  readonly channel: NoticeChannel
  readonly transId: string
  readonly payId: string | null
  readonly status: string
  readonly code: string
  readonly description: string | null
  /** Scrubbed. */
  readonly parameters: Readonly<Record<string, string>>
  readonly state: NoticeState
  readonly receivedAt: Date
}

export interface NoticeFilter {
  readonly state?: NoticeState
  readonly accountId?: string
  readonly transId?: string
}

/** The inbox as the admin shows it, newest first. */
export class NoticeListStore {
  constructor(private readonly knex: Knex) {}

  page(filter: NoticeFilter, wanted: PageRequest): Promise<Page<ListedNotice>> {
    const query = this.rows()
    if (filter.state !== undefined) {
      void query.where({ state: filter.state })
    }
    if (filter.transId !== undefined) {
      void query.where({ trans_id: filter.transId })
    }
    if (filter.accountId !== undefined) {
      void query.where({ account_id: filter.accountId })
    }
    return readPage(query, "id desc", wanted, noticeOf)
  }

  async byId(id: string): Promise<ListedNotice | undefined> {
    const row = await this.rows().where({ id }).first()
    return row && noticeOf(row)
  }

  private rows() {
    return liveRows<NoticeRow>(this.knex, table) as unknown as Knex.QueryBuilder<NoticeRow, NoticeRow[]>
  }
}

function noticeOf(row: NoticeRow): ListedNotice {
  return {
    id: row.id,
    accountId: row.account_id,
    channel: row.channel,
    transId: row.trans_id,
    payId: row.pay_id,
    status: row.status,
    code: row.code,
    description: row.description,
    parameters: row.parameters,
    state: row.state,
    receivedAt: row.received_at,
  }
}
