import type { MethodId } from "../domain/methods"
import type { Outcomes, OverviewDays } from "../domain/overview"

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
