import type { DurationHistogram } from "./duration-histogram"
import type { MethodId } from "./methods"

/** How many days the overview looks back, today among them. */
export const overviewDays = [7, 30, 90] as const
export type OverviewDays = (typeof overviewDays)[number]

/** How the attempts of a day ended. */
export interface Outcomes {
  readonly paid: number
  /** Declined, cancelled or expired. */
  readonly failed: number
  /** Nobody has said how they ended: the shopper left, or is still paying. */
  readonly unfinished: number
}

/** What was tried on one day by one method in one currency. An attempt counts on the day it was opened, whenever it was paid. */
export interface DaySum extends Outcomes {
  /** "2026-11-21", in UTC. */
  readonly day: string
  readonly method: MethodId
  readonly currency: string
  /** Major units, "12.50". */
  readonly paid_amount: string
  readonly refunded_amount: string
}

/** Money that shoppers have reserved and nobody has captured or released. */
export interface ReservedSum {
  readonly currency: string
  readonly count: number
  /** Major units, "12.50". */
  readonly amount: string
  /** Since when the oldest of them is reserved. */
  readonly oldest_at: string
}

/** `GET /admin/paygate/overview`. */
export interface Overview {
  readonly days: OverviewDays
  /** The first and the last day, "2026-11-21". */
  readonly from: string
  readonly to: string
  /** Where a day begins. */
  readonly time_zone: "UTC"
  /** All that were tried in these days, the most frequent first, whichever one is asked for. */
  readonly methods: readonly MethodId[]
  /** Only days on which somebody tried to pay; oldest first. */
  readonly sums: readonly DaySum[]
  /** Why payments failed, the most frequent Code first; null where none was given. */
  readonly failures: readonly { readonly code: string | null; readonly count: number }[]
  /** From the first word of a payment to its order, to an eighth; null while no order was placed. */
  readonly order_time: {
    readonly orders: number
    readonly median_ms: number
    readonly p95_ms: number
  } | null
  readonly reserved: readonly ReservedSum[]
}

/** A day's row of the ledger. Amounts in minor units as digits: a sum may be larger than any payment. */
export interface CountedDay extends Outcomes {
  readonly day: string
  readonly method: MethodId
  readonly currency: string
  readonly paidAmount: string
  readonly refundedAmount: string
  readonly failures: Readonly<Record<string, number>>
  readonly orderTimes: DurationHistogram
}

/** The outcomes of several rows together. */
export function addOutcomes(all: readonly Outcomes[]): Outcomes {
  const total = (of: (one: Outcomes) => number) => all.reduce((sum, one) => sum + of(one), 0)
  return {
    paid: total(({ paid }) => paid),
    failed: total(({ failed }) => failed),
    unfinished: total(({ unfinished }) => unfinished),
  }
}

/** The share of all attempts that were paid, 0 to 1; null when there was none. */
export function successRate({ paid, failed, unfinished }: Outcomes): number | null {
  const tried = paid + failed + unfinished
  return tried === 0 ? null : paid / tried
}

/** The share of the attempts that ended, 0 to 1: what it is without those that shoppers left. */
export function acceptanceRate({ paid, failed }: Outcomes): number | null {
  return paid + failed === 0 ? null : paid / (paid + failed)
}

/** The days of an overview as "2026-11-21", oldest first; the last one is today in UTC. */
export function daysOf(days: OverviewDays, now: Date): string[] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return Array.from({ length: days }, (_, index) =>
    new Date(today - (days - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  )
}
