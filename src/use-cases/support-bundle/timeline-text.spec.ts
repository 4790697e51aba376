import { timelineText } from "./timeline-text"

describe("the timeline for the support desk", () => {
  it("has one line a step, oldest first, with the Code in words", () => {
    const text = timelineText({
      currency_code: "CHF",
      timeline: [
        {
          kind: "operation",
          at: "2026-03-01T12:03:00.000Z",
          operation: "capture",
          amount: "12.50",
          state: "refused",
          closes_rest: true,
          code: "22A10110",
          description: "expired",
          noted: null,
          xid: null,
          req_id: "r1",
          requested_by: { who: "nobody" },
          decided_by: null,
        },
        {
          kind: "notice",
          at: "2026-03-01T12:01:00.000Z",
          channel: "notify",
          status: "OK",
          code: "00000000",
          unsigned_text: "success",
          xid: "0123456789abcdef0123456789abcdef",
        },
        { kind: "opened", at: "2026-03-01T12:00:00.000Z" },
      ],
    })
    expect(text.split("\n")).toEqual([
      "2026-03-01T12:00:00.000Z  payment opened",
      expect.stringMatching(
        /^2026-03-01T12:01:00\.000Z {2}message by notify: Status OK, Code 00000000 \(.+\), not signed: "success", XID 0123456789abcdef0123456789abcdef$/,
      ),
      '2026-03-01T12:03:00.000Z  capture of 12.50 CHF, rest released: refused, ReqID r1, Code 22A10110 (The card has expired), "expired"',
      "",
    ])
  })
})
