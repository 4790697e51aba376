import type { DurationHistogram } from "./duration-histogram"
import type { MethodId } from "./methods"

/** How many days the overview looks back, today among them. */
export const overviewDays = [7, 30, 90] as const
export type OverviewDays = (typeof overviewDays)[number]

/** How the attempts of a day ended. */
export interface Outcomes {
  readonly paid: number
  /** Declined, canceled or expired. */
  readonly failed: number
  /** Nobody has said how they ended: the shopper left, or is still paying. */
  readonly unfinished: number
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

/** The share of the attempts with a known result that were paid, 0 to 1: attempts that shoppers left do not count. */
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
