import { withWholeLastDay } from "./whole-last-day"

const local = (hours: number, ...rest: number[]) =>
  new Date(2026, 11, 5, hours, ...(rest as [number, number, number])).toISOString()

describe("the last day of a range", () => {
  it("counts to its end in the reader's time zone, and stays when it is set again", () => {
    const range = { $gte: local(0), $lte: local(0) }
    const whole = { $gte: local(0), $lte: local(23, 59, 59, 999) }
    expect(withWholeLastDay(range)).toEqual(whole)
    expect(withWholeLastDay(whole)).toEqual(whole)
  })

  it.each([null, undefined, "today", { $gte: local(0) }, { $lte: undefined }, { $lte: "soon" }])(
    "is not made up: %j",
    (range) => {
      expect(withWholeLastDay(range)).toEqual(range)
    },
  )
})
