import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Attempt } from "../../../domain/attempt"
import type { AttemptState } from "../../../domain/attempt-states"

import { liveRows } from "./live-rows"
import { type Page, type PageWish, readPage } from "./page"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** What an admin looks for; every part narrows the list. */
export interface AttemptFilter {
  readonly state?: AttemptState
  readonly accountId?: string
  /** Exactly this TransID or PayID. */
  readonly number?: string
  readonly id?: string
  /** Attempts of one of these orders or payment collections. */
  readonly of?: { readonly orderIds: readonly string[]; readonly collectionIds: readonly string[] }
}

/** The attempts for the admin's list, newest first. */
export class AttemptListStore {
  constructor(private readonly knex: Knex) {}

  page(filter: AttemptFilter, wish: PageWish): Promise<Page<Attempt>> {
    const query = liveRows<AttemptRow>(this.knex, table)
    if (filter.state !== undefined) {
      void query.where({ state: filter.state })
    }
    if (filter.accountId !== undefined) {
      void query.where({ account_id: filter.accountId })
    }
    if (filter.id !== undefined) {
      void query.where({ id: filter.id })
    }
    const { number, of } = filter
    if (number !== undefined) {
      void query.where((either) => {
        void either.where({ trans_id: number }).orWhere({ pay_id: number })
      })
    }
    if (of !== undefined) {
      void query.where((either) => {
        void either.whereIn("order_id", [...of.orderIds]).orWhereIn("collection_id", [...of.collectionIds])
      })
    }
    return readPage(query as Knex.QueryBuilder<AttemptRow, AttemptRow[]>, "id", wish, attemptOf)
  }
}
