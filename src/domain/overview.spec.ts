import { acceptanceRate, addOutcomes, daysOf, successRate } from "./overview"

const mixed = { paid: 6, failed: 2, unfinished: 4 }

describe("the figures of the overview", () => {
  it("the success rate counts every attempt, the acceptance rate only those that ended", () => {
    expect(successRate(mixed)).toBe(0.5)
    expect(acceptanceRate(mixed)).toBe(0.75)
  })

  it("there is no rate of nothing, which is not the same as none paid", () => {
    const nobody = { paid: 0, failed: 0, unfinished: 0 }
    expect([successRate(nobody), acceptanceRate(nobody)]).toEqual([null, null])
    expect([successRate({ ...nobody, unfinished: 3 }), acceptanceRate({ ...nobody, unfinished: 3 })]).toEqual(
      [0, null],
    )
    expect(successRate({ ...nobody, failed: 3 })).toBe(0)
  })

  it("outcomes add up", () => {
    expect(addOutcomes([mixed, mixed, { paid: 1, failed: 0, unfinished: 0 }])).toEqual({
      paid: 13,
      failed: 4,
      unfinished: 8,
    })
    expect(addOutcomes([])).toEqual({ paid: 0, failed: 0, unfinished: 0 })
  })

  it("its days end today, in UTC, and pass over the end of a month", () => {
    expect(daysOf(7, new Date("2026-03-02T23:59:59Z"))).toEqual([
      "2026-02-24",
      "2026-02-25",
      "2026-02-26",
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ])
    expect(daysOf(90, new Date("2026-03-02T00:00:00Z"))).toHaveLength(90)
  })
})
