import type { MethodId } from "../domain/methods"
import type { Outcomes, OverviewDays } from "../domain/overview"

/**
 * The attempts of one day with one method in one currency. An attempt counts for the day it was opened, whenever it was paid.
 */
export interface DaySum extends Outcomes {
  /** "2026-11-21", in UTC. */
  readonly day: string
  readonly method: MethodId
  readonly currency: string
  /** Major units, "12.50". */
  readonly paid_amount: string
  readonly refunded_amount: string
}

/** Money that shoppers have authorized and that was neither captured nor released. */
export interface ReservedSum {
  readonly currency: string
  readonly count: number
  /** Major units, "12.50". */
  readonly amount: string
  /** Since when the oldest of it has been authorized. */
  readonly oldest_at: string
  /** Until when the first of it has to be captured; null if that is not known of any. */
  readonly capture_by: string | null
}

/** `GET /admin/paygate/overview`. */
export interface Overview {
  readonly days: OverviewDays
  /** The first and the last day, "2026-11-21". */
  readonly from: string
  readonly to: string
  /** Where a day begins and ends. */
  readonly time_zone: "UTC"
  /** All methods that were tried in this period, the most frequent first, regardless of the method filter. */
  readonly methods: readonly MethodId[]
  /** Only days with attempts; oldest first. */
  readonly sums: readonly DaySum[]
  /** From the first report of a payment to its order, at most an eighth too high; null while no order was placed. */
  readonly failures: readonly { readonly code: string | null; readonly count: number }[]
  /** From the first report of a payment to its order, accurate to an eighth; null while no order was placed. */
  readonly order_time: {
    readonly orders: number
    readonly median_ms: number
    readonly p95_ms: number
  } | null
  readonly reserved: readonly ReservedSum[]
}
