import { repeatWait } from "./retry-table"

describe("the repeats of notify", () => {
  it("wait n^3 minutes, eight times, 21 h 36 min in all", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((repeat) => (repeatWait(repeat, 1) ?? 0) / 60_000)
    expect(waits).toEqual([1, 8, 27, 64, 125, 216, 343, 512])
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(21 * 60 + 36)
    expect(repeatWait(9, 1)).toBeUndefined()
    expect(repeatWait(0, 1)).toBeUndefined()
  })

  it("can be made faster", () => {
    expect(repeatWait(2, 0.001)).toBe(480)
  })
})
