import fc from "fast-check"

import { isCalendarDay } from "../../paygate/endpoints/calendar-day"

import { compactDay, readDay } from "./day"

describe("a day", () => {
  it.each([
    ["2027-03-01", "2027-03-01"],
    [" 20270301 ", "2027-03-01"],
    ["20280229", "2028-02-29"],
    ["01.03.2027", "2027-03-01"],
    ["1.3.2027", "2027-03-01"],
    ["31.12.2027 ", "2027-12-31"],
  ])("%j is %s", (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it.each([
    ...["", "2027-02-29", "20270230", "2027-3-1", "202703011", "tomorrow"],
    ...["29.02.2027", "31.04.2027", "12.31.2027", "01.03.27", "01.03.", "1.3.2027 08:00", "1 .3.2027"],
    ...["3/1/2027", "01/03/2027", "2027/03/01", "01-03-2027"],
  ])("%j is none", (text) => {
    expect(readDay(text)).toBeUndefined()
  })

  it("goes to the gateway as YYYYMMDD and comes back the same", () => {
    const anyDay = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(isCalendarDay(compactDay(day), "")).toBe(true)
        expect(readDay(compactDay(day))).toBe(day)
      }),
    )
  })
})
