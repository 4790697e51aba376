/** The value that `share` (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  const value = sorted[index]
  if (value === undefined) {
    throw new Error("nothing was measured")
  }
  return value
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** Milliseconds with as many digits as mean something. */
export const inMs = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`

/** How long some work took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
