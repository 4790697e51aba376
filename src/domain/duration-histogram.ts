/**
 * How many things took how long, in steps of an eighth: the number of a step is `floor(stepsPerTenfold * log10(milliseconds))`, counted by
 * the database. Unlike percentiles, the counts of several days can be added.
 */
export type DurationHistogram = Readonly<Record<string, number>>

/** Each step ends at 10^(1/20) times its beginning, an eighth more. */
export const stepsPerTenfold = 20

/** Several counts as one. */
export function addHistograms(histograms: readonly DurationHistogram[]): DurationHistogram {
  const total: Record<string, number> = {}
  for (const [step, count] of histograms.flatMap((histogram) => Object.entries(histogram))) {
    total[step] = (total[step] ?? 0) + count
  }
  return total
}

/** How many durations were counted. */
export function countOf(histogram: DurationHistogram): number {
  return Object.values(histogram).reduce((total, count) => total + count, 0)
}

/**
 * The time that `share` (0 to 1) of the durations do not exceed, in milliseconds, at most an eighth too high.
 * @returns null when nothing was counted
 */
export function percentileOf(histogram: DurationHistogram, share: number): number | null {
  const steps = Object.entries(histogram)
    .map(([step, count]) => [Number(step), count] as const)
    .sort(([one], [other]) => one - other)
  let left = Math.max(1, Math.ceil(share * countOf(histogram)))
  for (const [step, count] of steps) {
    left -= count
    if (left <= 0) {
      return Math.round(10 ** ((step + 1) / stepsPerTenfold))
    }
  }
  return null
}
