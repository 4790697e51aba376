import {
  inquiriesBehind,
  inquiryTime,
  inquiryTimes,
  knowsTransId,
  noticeWait,
  noticeWaits,
  reconcileWait,
  reconcileWaits,
  releaseStep,
  releaseWaits,
  resolveWait,
  scheduledInquiriesBehind,
  scheduledInquiryTime,
} from "./retry-schedule"

describe("retry schedules", () => {
  it("reconciling outlasts core's 120 s cart lock before money goes back", () => {
    expect(reconcileWaits.reduce((total, wait) => total + wait, 0)).toBeGreaterThan(120_000 * 3)
    expect(reconcileWait(1)).toBe(2000)
    expect(reconcileWait(reconcileWaits.length + 1)).toBeUndefined()
  })

  it("inquiries end within the 24 h that inquire24 answers", () => {
    const opened = new Date("2026-11-21T00:00:00Z")
    expect(inquiryTime(opened, 0)?.toISOString()).toBe("2026-11-21T00:02:00.000Z")
    expect(inquiryTime(opened, inquiryTimes.length - 1)?.toISOString()).toBe("2026-11-21T23:30:00.000Z")
    expect(inquiryTime(opened, inquiryTimes.length)).toBeUndefined()
  })

  it("inquiries that a shop missed while it was down are made up for by one, not one after the other", () => {
    const opened = new Date("2026-11-21T00:00:00Z")
    const at = (time: string) => new Date(`2026-11-21T${time}:00Z`)
    expect(inquiriesBehind(opened, 0, at("00:02"))).toBe(1)
    expect(inquiriesBehind(opened, 0, at("00:41"))).toBe(4)
    expect(inquiriesBehind(opened, 5, at("00:41"))).toBe(6)
    expect(inquiriesBehind(opened, 0, new Date("2026-11-23T00:00:00Z"))).toBe(inquiryTimes.length)
    expect(scheduledInquiriesBehind(opened, 0, at("01:00"))).toBe(1)
    expect(scheduledInquiriesBehind(opened, 0, at("07:00"))).toBe(2)
  })

  it("a gateway that finds nothing by TransID is believed for a day", () => {
    const opened = new Date("2026-11-21T00:00:00Z")
    expect(knowsTransId(opened, new Date("2026-11-21T23:59:59Z"))).toBe(true)
    expect(knowsTransId(opened, new Date("2026-11-22T00:00:00Z"))).toBe(false)
  })

  it("a message that makes errors is tried for hours, with growing waits, and then is dead", () => {
    expect(noticeWait(0)).toBe(2_000)
    expect(noticeWait(1)).toBe(2_000)
    expect([...noticeWaits].sort((a, b) => a - b)).toEqual(noticeWaits)
    expect(noticeWaits.reduce((total, wait) => total + wait, 0)).toBeGreaterThan(2 * 3_600_000)
    expect(noticeWait(noticeWaits.length + 1)).toBeUndefined()
  })

  it("an unknown outcome is asked about for ever, at last every six hours", () => {
    expect(resolveWait(1)).toBe(60_000)
    expect(resolveWait(6)).toBe(6 * 3_600_000)
    expect(resolveWait(1_000)).toBe(6 * 3_600_000)
  })

  it("a reservation left behind is tried to be released at once, then ever more slowly, then by a person", () => {
    const tried = new Date("2026-11-21T12:00:00Z")
    const step = (tries: number, seconds: number) =>
      releaseStep(
        { tried: Array.from({ length: tries }, () => tried), isPending: false },
        new Date(tried.getTime() + seconds * 1_000),
      )
    const wait = (until: string) => ({ step: "wait", until: new Date(until) })
    expect(step(0, 0)).toEqual({ step: "try" })
    expect(step(1, 59)).toEqual(wait("2026-11-21T12:01:00Z"))
    expect(step(1, 60)).toEqual({ step: "try" })
    expect(step(2, 60)).toEqual(wait("2026-11-21T12:05:00Z"))
    expect(step(releaseWaits.length, 0)).toEqual(wait("2026-11-22T12:00:00Z"))
  })

  it("a reservation left behind whose outcome is pending is not released meanwhile", () => {
    const now = new Date("2026-11-21T12:00:00Z")
    const until = new Date("2026-11-21T12:01:00Z")
    expect(releaseStep({ tried: [], isPending: true }, now)).toEqual({ step: "wait", until })
  })

  it("a reconciled payment is inquired about ever more slowly, for as long as the shop wants and no longer", () => {
    const reconciled = new Date("2026-11-01T00:00:00Z")
    const looks = (days: number) =>
      Array.from({ length: 12 }, (_, done) => scheduledInquiryTime(reconciled, done, days)).filter(Boolean)
    expect(looks(30).map((at) => at!.toISOString().slice(0, 13))).toEqual([
      "2026-11-01T01",
      "2026-11-01T06",
      "2026-11-02T00",
      "2026-11-04T00",
      "2026-11-08T00",
      "2026-11-15T00",
      "2026-12-01T00",
    ])
    expect(looks(0)).toEqual([])
    expect(looks(0.25)).toHaveLength(2)
  })
})
