/** How a limit of the fraud check counts, or that it blocks. */
export type FraudPeriod = "day" | "week" | "month" | "hour" | "blocked"

const periods: readonly (readonly [details: RegExp, period: FraudPeriod])[] = [
  [/^011[A-I]$/, "day"],
  [/^012[A-I]$/, "week"],
  [/^013[A-I]$/, "month"],
  [/^016[1-9]$/, "hour"],
  [/^014[A-I]$/, "blocked"],
]

/**
 * Limits of the fraud checks: by IP address, card, amount, parameter or device (protocol notes 9.4). The last character says
 * which limit, but none of our sources list its values.
 */
export function fraudPeriod(detail: string): FraudPeriod | undefined {
  return periods.find(([details]) => details.test(detail))?.[1]
}
