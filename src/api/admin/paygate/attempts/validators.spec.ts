import { attemptsExportQuery } from "./validators"

describe("the days of the list of attempts", () => {
  it("begin with the first and end with the whole of the last one, in UTC", () => {
    const day = "2026-12-05"
    expect(attemptsExportQuery.parse({ created_at: { $gte: day, $lte: day } }).created_at).toEqual({
      $gte: new Date("2026-12-05T00:00:00.000Z"),
      $lte: new Date("2026-12-05T23:59:59.999Z"),
    })
  })

  it("are moments where a moment was given", () => {
    const moment = "2026-12-05T08:00:00+01:00"
    expect(attemptsExportQuery.parse({ created_at: { $lte: moment } }).created_at).toEqual({
      $lte: new Date(moment),
    })
  })

  it.each(["2026-13-01", "2026-02-31T99:00:00Z", "tomorrow"])("must exist: %s", (day) => {
    expect(attemptsExportQuery.safeParse({ created_at: { $lte: day } }).success).toBe(false)
  })
})
