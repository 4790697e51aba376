import { isCalendarDay } from "./calendar-day"

describe("a calendar day", () => {
  it.each([["20261201"], ["20280229"], ["19991231"]])("may be %s", (text) => {
    expect(isCalendarDay(text, "")).toBe(true)
  })

  it.each([["20260229"], ["20261301"], ["20260431"], ["2026121"], ["202612011"], ["2026-12-01"], [""]])(
    "is not %p",
    (text) => {
      expect(isCalendarDay(text, "")).toBe(false)
    },
  )

  it("may have hyphens where the table writes them", () => {
    expect(isCalendarDay("2020-01-22", "-")).toBe(true)
    for (const text of ["20200122", "2020-1-22", "2020-02-30", "2020-01-22-1", "2020/01/22", "2020-01"]) {
      expect(isCalendarDay(text, "-")).toBe(false)
    }
  })
})
