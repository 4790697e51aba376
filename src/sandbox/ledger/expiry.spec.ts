import { endOfTimeOut, endOfTimeSpan } from "./expiry"

const from = Date.parse("2026-03-01T10:00:00Z")
const iso = (time: number) => new Date(time).toISOString()

describe("the end of an unpaid payment", () => {
  it("comes after WeChat's minutes", () => {
    expect(iso(endOfTimeOut("5", from))).toBe("2026-03-01T10:05:00.000Z")
  })

  it.each([
    ["90m", "2026-03-01T11:30:00.000Z"],
    ["2h", "2026-03-01T12:00:00.000Z"],
    ["15d", "2026-03-16T10:00:00.000Z"],
    ["1c", "2026-03-01T16:00:00.000Z"],
  ])("comes after Alipay's %s at %s", (span, end) => {
    expect(iso(endOfTimeSpan(span, from))).toBe(end)
  })
})
