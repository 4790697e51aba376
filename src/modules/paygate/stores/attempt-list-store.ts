import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { MinorRange } from "../../../domain/amount-range"
import type { Attempt } from "../../../domain/attempt"
import type { AttemptOrder } from "../../../domain/attempt-order"
import type { AttemptState } from "../../../domain/attempt-states"
import type { MethodId } from "../../../domain/methods"

import { liveRows } from "./live-rows"
import { type Page, type PageRequest, readPage } from "./page"
import { attemptOf, type AttemptRow } from "./rows"

const table = "paygate_attempt"

/** Rows per statement when reading a whole list; the connection is free in between. */
const rowsAtOnce = 1_000

/** Orders and payment collections that attempts may belong to. */
export interface Owners {
  readonly orderIds: readonly string[]
  readonly collectionIds: readonly string[]
}

/** The admin's search criteria; all of them apply. */
export interface AttemptFilter {
  readonly states?: readonly AttemptState[]
  readonly methods?: readonly MethodId[]
  readonly accountIds?: readonly string[]
  readonly currency?: string
  /** Any of these ranges. */
  readonly amounts?: readonly MinorRange[]
  /** When it was opened, both ends inclusive. */
  readonly from?: Date
  readonly to?: Date
  /** Exactly this TransID or PayID. */
  readonly number?: string
  readonly id?: string
  /** The attempt has to match every entry. */
  readonly of?: readonly Owners[]
}

type Query = Knex.QueryBuilder<AttemptRow, AttemptRow[]>

/** The attempts for the admin's list. */
export class AttemptListStore {
  constructor(private readonly knex: Knex) {}

  page(filter: AttemptFilter, order: AttemptOrder, wanted: PageRequest): Promise<Page<Attempt>> {
    return readPage(this.filtered(filter), inOrder(order), wanted, attemptOf)
  }

  /**
   * The whole list, newest first, a few hundred rows at a time however many there are. Pages by id, because ids begin with
   * their creation time. Attempts opened in the meantime are not included.
   */
  async *all(filter: AttemptFilter): AsyncGenerator<readonly Attempt[], void, undefined> {
    for (let last: string | undefined; ;) {
      const query = this.filtered(filter)
      if (last !== undefined) {
        void query.where("id", "<", last)
      }
      const rows = await query.orderBy("id", "desc").limit(rowsAtOnce)
      if (rows.length > 0) {
        yield rows.map(attemptOf)
      }
      if (rows.length < rowsAtOnce) {
        return
      }
      last = rows.at(-1)?.id
    }
  }

  /**
   * The currencies in which somebody has tried to pay. Skips from one to the next in the index, so that a million rows take no
   * longer than ten.
   */
  async currencies(): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { code: string }[] }>(
      `with recursive found as (
         select min(currency_code) as code from ${table} where deleted_at is null
         union all
         select (select min(currency_code) from ${table} where currency_code > found.code and deleted_at is null)
           from found where found.code is not null)
       select code from found where code is not null`,
    )
    return rows.map(({ code }) => code)
  }

  private filtered(filter: AttemptFilter): Query {
    const query = liveRows<AttemptRow>(this.knex, table) as Query
    const { states, methods, accountIds, currency, amounts, from, to, number, id, of = [] } = filter
    if (states !== undefined) void query.whereIn("state", [...states])
    if (methods !== undefined) void query.whereIn("method", [...methods])
    if (accountIds !== undefined) void query.whereIn("account_id", [...accountIds])
    if (currency !== undefined) void query.where("currency_code", currency)
    if (from !== undefined) void query.where("created_at", ">=", from)
    if (to !== undefined) void query.where("created_at", "<=", to)
    if (id !== undefined) void query.where("id", id)
    if (number !== undefined) {
      void query.where((either) => void either.where("trans_id", number).orWhere("pay_id", number))
    }
    if (amounts !== undefined) {
      void query.where((either) => amounts.forEach((range) => void either.orWhere(within(range))))
    }
    for (const { orderIds, collectionIds } of of) {
      void query.where(
        (either) =>
          void either.whereIn("order_id", [...orderIds]).orWhereIn("collection_id", [...collectionIds]),
      )
    }
    return query
  }
}

const within =
  ({ currencies, min, max }: MinorRange) =>
  (query: Knex.QueryBuilder): void => {
    void query.whereIn("currency_code", [...currencies])
    if (min !== undefined) void query.whereRaw("amount::numeric >= ?::numeric", [min])
    if (max !== undefined) void query.whereRaw("amount::numeric <= ?::numeric", [max])
  }

/** The order as SQL. Amounts in different currencies cannot be compared, so they are grouped by currency. */
function inOrder(order: AttemptOrder): string {
  switch (order) {
    case "created_at":
      return "created_at, id"
    case "-created_at":
      return "created_at desc, id desc"
    case "amount":
      return "currency_code, amount::numeric, id"
    case "-amount":
      return "currency_code desc, amount::numeric desc, id desc"
  }
}
