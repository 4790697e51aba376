import { formatDeadline, formatSince } from "./format"

const now = new Date(2026, 11, 5, 15, 0)

describe("a moment in words", () => {
  it("has its day as well, unless it was today", () => {
    const today = new Date(2026, 11, 5, 14, 5).toISOString()
    const before = new Date(2026, 11, 2, 14, 5).toISOString()
    expect(formatSince(today, "de", now)).toBe("14:05")
    expect(formatSince(before, "de", now)).toBe("02.12.2026, 14:05")
    expect(formatSince(before, "zh-CN", now)).toBe("2026年12月2日 14:05")
  })

  it("at which something ends has its time", () => {
    expect(formatDeadline(new Date(2026, 11, 9, 9, 30), "de")).toBe("09.12.2026, 09:30")
  })
})
