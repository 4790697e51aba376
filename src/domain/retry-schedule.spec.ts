import { inquiryTime, inquiryTimes, settleWait, settleWaits } from "./retry-schedule"

describe("retry schedules", () => {
  it("settling outlasts core's 120 s cart lock before money goes back", () => {
    expect(settleWaits.reduce((total, wait) => total + wait, 0)).toBeGreaterThan(120_000 * 3)
    expect(settleWait(1)).toBe(2000)
    expect(settleWait(settleWaits.length + 1)).toBeUndefined()
  })

  it("inquiries end within the 24 h that inquire24 answers", () => {
    const opened = new Date("2026-11-21T00:00:00Z")
    expect(inquiryTime(opened, 0)?.toISOString()).toBe("2026-11-21T00:02:00.000Z")
    expect(inquiryTime(opened, inquiryTimes.length - 1)?.toISOString()).toBe("2026-11-21T23:30:00.000Z")
    expect(inquiryTime(opened, inquiryTimes.length)).toBeUndefined()
  })
})
