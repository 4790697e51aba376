import type { DaySum, Overview, ReservedSum } from "../../contracts/overview"
import { lastDay } from "../../domain/capture-by"
import { addHistograms, countOf, percentileOf } from "../../domain/duration-histogram"
import type { MethodId } from "../../domain/methods"
import { totalToMajor } from "../../domain/money"
import { type CountedDay, daysOf, type OverviewDays } from "../../domain/overview"
import type PaygateModuleService from "../../modules/paygate/service"
import type { ReservedRow } from "../../modules/paygate/stores/daily-sum-store"

import { countDays } from "./count-days"

/**
 * How the last days went: attempts and payments by day, method and currency, why payments failed, how long orders took,
 * and what is reserved.
 * @param method only this one; what is reserved covers all methods
 */
export async function readOverview(
  paygate: PaygateModuleService,
  { days, method }: { readonly days: OverviewDays; readonly method?: MethodId },
  now = new Date(),
): Promise<Overview> {
  await countDays(paygate, now)
  const all = daysOf(days, now)
  const [from = "", to = ""] = [all[0], all.at(-1)]
  const [every, reserved] = await Promise.all([
    paygate.dailySums.between(from, to),
    paygate.dailySums.reserved(),
  ])
  const counted = every.filter((day) => method === undefined || day.method === method)
  return {
    days,
    from,
    to,
    time_zone: "UTC",
    methods: methodsIn(every),
    sums: counted.map(daySum),
    failures: failuresIn(counted),
    order_time: orderTimeIn(counted),
    reserved: reservedSums(paygate, reserved),
  }
}

function daySum(counted: CountedDay): DaySum {
  const { day, method, currency, paid, failed, unfinished, paidAmount, refundedAmount } = counted
  return {
    ...{ day, method, currency, paid, failed, unfinished },
    paid_amount: totalToMajor(paidAmount, currency),
    refunded_amount: totalToMajor(refundedAmount, currency),
  }
}

/** One sum per currency; the oldest of each method of each account runs out first. */
function reservedSums(paygate: PaygateModuleService, reserved: readonly ReservedRow[]): ReservedSum[] {
  const currencies = [...new Set(reserved.map(({ currency }) => currency))]
  return currencies.map((currency) => {
    const parts = reserved.filter((part) => part.currency === currency)
    const dates = parts.flatMap(({ accountId, method, oldestAt }) => {
      const days = paygate.account(accountId)?.captureWithinDays[method]
      return days === undefined ? [] : [lastDay(oldestAt, days)]
    })
    const total = parts.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    return {
      currency,
      count: parts.reduce((sum, { count }) => sum + count, 0),
      amount: totalToMajor(String(total), currency),
      oldest_at: earliest(parts.map(({ oldestAt }) => oldestAt))!.toISOString(),
      capture_by: earliest(dates)?.toISOString() ?? null,
    }
  })
}

function earliest(dates: readonly Date[]): Date | undefined {
  return [...dates].sort((one, other) => one.getTime() - other.getTime())[0]
}

function methodsIn(days: readonly CountedDay[]): MethodId[] {
  const counts = addHistograms(
    days.map(({ method, paid, failed, unfinished }) => ({ [method]: paid + failed + unfinished })),
  )
  const tried = new Set(days.map(({ method }) => method))
  return [...tried].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
}

function failuresIn(days: readonly CountedDay[]): Overview["failures"] {
  const counts = addHistograms(days.map(({ failures }) => failures))
  return Object.entries(counts)
    .map(([code, count]) => ({ code: code === "" ? null : code, count }))
    .sort((one, other) => other.count - one.count)
}

function orderTimeIn(days: readonly CountedDay[]): Overview["order_time"] {
  const times = addHistograms(days.map(({ orderTimes }) => orderTimes))
  const median = percentileOf(times, 0.5)
  const p95 = percentileOf(times, 0.95)
  return median === null || p95 === null ? null : { orders: countOf(times), median_ms: median, p95_ms: p95 }
}
