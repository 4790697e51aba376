import fc from "fast-check"

import { addHistograms, countOf, percentileOf, stepsPerTenfold } from "./duration-histogram"

/** As the database counts. */
function histogramOf(durations: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const duration of durations) {
    const step = Math.floor(stepsPerTenfold * Math.log10(duration))
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}

const durations = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 50 })

describe("a histogram of durations", () => {
  it("tells any percentile to an eighth, and never less than it is", () => {
    fc.assert(
      fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (taken, share) => {
        const sorted = taken.toSorted((one, other) => one - other)
        const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1]!
        const told = percentileOf(histogramOf(taken), share)!
        // half a millisecond for rounding
        expect(told).toBeGreaterThanOrEqual(exact - 0.5)
        expect(told).toBeLessThanOrEqual(exact * 1.123 + 0.5)
      }),
    )
  })

  it("of several days is the same as of all their durations", () => {
    fc.assert(
      fc.property(durations, durations, (one, other) => {
        expect(addHistograms([histogramOf(one), histogramOf(other)])).toEqual(histogramOf([...one, ...other]))
      }),
    )
  })

  it("counts what is in it", () => {
    expect(countOf({ 3: 2, 60: 5 })).toBe(7)
  })

  it("knows no percentile of nothing", () => {
    expect(percentileOf({}, 0.5)).toBeNull()
    expect(addHistograms([])).toEqual({})
  })
})
