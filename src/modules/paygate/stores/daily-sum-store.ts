import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { statesThat } from "../../../domain/attempt-states"
import { stepsPerTenfold } from "../../../domain/duration-histogram"
import type { MethodId } from "../../../domain/methods"
import type { CountedDay } from "../../../domain/overview"

import { liveRows } from "./live-rows"
import { isReserved, restIsKept } from "./reserved"

const table = "paygate_daily_sum"

/**
 * Count again what changed within this time before the last count: changes made while it was running, or on servers with
 * slightly different clocks.
 */
const overlapMs = 5 * 60_000

interface SumRow {
  day: string
  method: MethodId
  currency_code: string
  paid: number
  failed: number
  unfinished: number
  paid_amount: string
  refunded_amount: string
  failures: Record<string, number>
  order_times: Record<string, number>
}

/** Money still authorized with one method of one account, in one currency. */
export interface ReservedRow {
  readonly currency: string
  readonly accountId: string
  readonly method: MethodId
  readonly count: number
  /** Minor units, as digits. */
  readonly amount: string
  readonly oldestAt: Date
}

/** The totals of each day, and what is still authorized. */
export class DailySumStore {
  constructor(private readonly knex: Knex) {}

  /**
   * Recounts every day on which an attempt was opened that has changed since the last count. A single statement, so that nobody
   * sees partial figures and a crash omits nothing; if it runs twice at the same time, it only does the work twice.
   */
  async count(): Promise<void> {
    const last = await this.countedAt()
    // Passed as a value: with a subquery the planner does not use the index.
    const since = last === undefined ? new Date(0) : new Date(last.getTime() - overlapMs)
    await this.knex.raw(countChangedDays, [since, [...statesThat("holdsMoney")]])
  }

  /** The time of the last count; a count that finds no changes is not recorded. */
  async countedAt(): Promise<Date | undefined> {
    const row = await liveRows<{ counted_at: Date }>(this.knex, table).orderBy("counted_at", "desc").first()
    return row?.counted_at
  }

  /** The rows of these days, oldest first. */
  async between(from: string, to: string): Promise<CountedDay[]> {
    const rows = await liveRows<SumRow>(this.knex, table)
      .whereBetween("day", [from, to])
      .orderBy(["day", "method", "currency_code"])
    return rows.map((row) => ({
      day: row.day,
      method: row.method,
      currency: row.currency_code,
      paid: row.paid,
      failed: row.failed,
      unfinished: row.unfinished,
      paidAmount: row.paid_amount,
      refundedAmount: row.refunded_amount,
      failures: row.failures,
      orderTimes: row.order_times,
    }))
  }

  /** What is authorized and neither captured nor released, by currency, account and method. */
  async reserved(): Promise<ReservedRow[]> {
    const { rows } = await this.knex.raw<{
      rows: {
        currency_code: string
        account_id: string
        method: MethodId
        count: string
        amount: string
        oldest_at: Date
      }[]
    }>(
      `select a.currency_code, a.account_id, a.method, count(*) as count, sum(a.amount::numeric - a.captured_amount::numeric)::text as amount,
              min(coalesce(a.paid_at, a.created_at)) as oldest_at
         from paygate_attempt a
        where ${isReserved} and ${restIsKept}
        group by a.currency_code, a.account_id, a.method order by a.currency_code`,
    )
    return rows.map((row) => ({
      currency: row.currency_code,
      accountId: row.account_id,
      method: row.method,
      count: Number(row.count),
      amount: row.amount,
      oldestAt: row.oldest_at,
    }))
  }
}

/**
 * An attempt that was replaced before it was paid does not count: the cart changed, and the next attempt took its place. A
 * canceled attempt counts as failed, but without its last Code, which only says that canceling worked. Money that arrived
 * without an order, or in a different amount, counts as paid.
 */
const countChangedDays = `
  with changed as (
    select distinct (created_at at time zone 'UTC')::date as day
      from paygate_attempt
     where deleted_at is null and updated_at >= ?
  ), tried as materialized (
    select c.day::text as day, a.method, a.currency_code, case when a.state = 'failed' then a.code end as code, a.amount::numeric as amount, a.refunded_amount::numeric as refunded,
           case when a.paid_at is not null or a.state = any(?) or a.state = 'auto-refunded' then 'paid'
                when a.state = 'failed' then 'failed'
                when a.superseded_at is not null then 'replaced'
                when a.state = 'released' then 'failed'
                else 'unfinished' end as outcome,
           case when a.paid_at is not null and a.completed_at is not null and a.order_id is not null
                then floor(${stepsPerTenfold} * log(greatest(1, extract(epoch from a.completed_at - a.paid_at) * 1000)))::int end as step
      from changed c
      join paygate_attempt a
        on a.created_at >= c.day::timestamp at time zone 'UTC' and a.created_at < (c.day + 1)::timestamp at time zone 'UTC'
     where a.deleted_at is null
  ), failures as (
    select day, method, currency_code, jsonb_object_agg(code, count) as counts
      from (select day, method, currency_code, coalesce(code, '') as code, count(*) from tried where outcome = 'failed' group by 1, 2, 3, 4) each
     group by 1, 2, 3
  ), order_times as (
    select day, method, currency_code, jsonb_object_agg(step, count) as counts
      from (select day, method, currency_code, step, count(*) from tried where step is not null group by 1, 2, 3, 4) each
     group by 1, 2, 3
  )
  insert into ${table}
    (id, day, method, currency_code, paid, failed, unfinished, paid_amount, refunded_amount, failures, order_times, counted_at, updated_at)
  select 'pgday_' || day || '_' || method || '_' || currency_code, day, method, currency_code,
         count(*) filter (where outcome = 'paid'), count(*) filter (where outcome = 'failed'), count(*) filter (where outcome = 'unfinished'),
         coalesce(sum(amount) filter (where outcome = 'paid'), 0)::text, coalesce(sum(refunded), 0)::text,
         coalesce(f.counts, '{}'), coalesce(o.counts, '{}'), now(), now()
    from tried
    left join failures f using (day, method, currency_code)
    left join order_times o using (day, method, currency_code)
   group by day, method, currency_code, f.counts, o.counts
  on conflict (day, method, currency_code) where deleted_at is null do update
     set paid = excluded.paid, failed = excluded.failed, unfinished = excluded.unfinished, paid_amount = excluded.paid_amount,
         refunded_amount = excluded.refunded_amount, failures = excluded.failures, order_times = excluded.order_times,
         counted_at = excluded.counted_at, updated_at = excluded.updated_at`
