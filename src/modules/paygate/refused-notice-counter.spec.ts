import { type RefusalCount, RefusedNoticeCounter } from "./refused-notice-counter"

function counting(keep?: () => Promise<void>) {
  const lines: string[] = []
  const kept: RefusalCount[] = []
  const counter = new RefusedNoticeCounter(
    (line) => lines.push(line),
    keep ?? ((counts) => Promise.resolve(void kept.push(...counts))),
  )
  return { counter, lines, kept }
}

describe("refused notices", () => {
  it("a thousand refusals are one line and one entry a reason", async () => {
    const { counter, lines, kept } = counting()
    for (let index = 0; index < 1000; index++) {
      counter.add("main", "mac-wrong")
    }
    counter.add("main", "foreign-mid")
    await counter.close()
    expect(lines).toEqual([
      "paygate: refused notices since the last report: main: mac-wrong x1000, main: foreign-mid x1",
    ])
    expect(kept).toEqual([
      { accountId: "main", reason: "mac-wrong", count: 1000, lastAt: expect.any(Date) },
      { accountId: "main", reason: "foreign-mid", count: 1, lastAt: expect.any(Date) },
    ])
  })

  it("says what to do where the reason alone does not tell", async () => {
    const { counter, lines } = counting()
    counter.add("main", "unknown-sender")
    await counter.close()
    expect(lines[0]).toContain("main: unknown-sender x1 (Medusa's own hook does not tell who sent a message")
  })

  it("says nothing when nothing was refused", async () => {
    const { counter, lines, kept } = counting()
    await counter.close()
    expect([lines, kept]).toEqual([[], []])
  })

  it("a database that is away costs a line, not the process", async () => {
    const { counter, lines } = counting(() => Promise.reject(new Error("gone")))
    counter.add("main", "unreadable")
    await counter.close()
    expect(lines[1]).toBe("paygate: the count of refused notices could not be stored")
  })
})
