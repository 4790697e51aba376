import { coverageOf, needlesslyExcused, uncovered } from "./coverage"
import type { Endpoint } from "./documents"
import type { Excuse } from "./excuses"
import { reportText } from "./print-report"
import { Tally } from "./tally"

const capture: Endpoint = {
  id: "twint.capture",
  title: "TWINT capture",
  file: "capture.aspx",
  request: [
    { name: "PayID", format: "an32", condition: "M" },
    { name: "CompleteType", format: "ans..3", condition: "O", values: ["YES"] },
  ],
  response: { sync: [{ name: "Status", format: "a..50", condition: "M", values: ["OK", "FAILED"] }] },
}
const excuse: Excuse = {
  endpoints: "all",
  list: "sync",
  parameter: "Status",
  kind: "value:FAILED",
  why: "it never fails",
}

function seen(...messages: readonly (readonly ["request" | "sync", Record<string, string>])[]): Tally {
  const tally = new Tally()
  for (const [list, values] of messages) {
    const rows = list === "request" ? capture.request : (capture.response.sync ?? [])
    tally.message("twint.capture", list, rows, (name) => values[name])
  }
  return tally
}

describe("the report", () => {
  const tally = seen(
    ["request", { PayID: "0".repeat(32) }],
    ["request", { PayID: "1".repeat(32) }],
    ["sync", { Status: "OK" }],
  )

  it("counts each row, and names what is missing", () => {
    const rows = coverageOf([capture], tally, [excuse])
    expect(uncovered(rows)).toEqual([
      "twint.capture request CompleteType: present",
      "twint.capture request CompleteType: length:max",
      "twint.capture request CompleteType: value:YES",
    ])
    expect(reportText(rows)).toBe(
      [
        "twint.capture (capture.aspx), received by the sandbox",
        "  PayID             an32       M     2 times  length:max 2",
        "  CompleteType      ans..3     O     0 times  absent 2  length:max MISSING  value:YES MISSING",
        "",
        "twint.capture (capture.aspx), answers parsed by the client",
        "  Status            a..50      M     1 times  value:OK 1  value:FAILED excused",
        "",
        "3 rows, 9 kinds of value asked for, 1 excused:",
        "  sync Status value:FAILED: it never fails (twint.capture)",
        "3 uncovered:",
        "  twint.capture request CompleteType: present",
        "  twint.capture request CompleteType: length:max",
        "  twint.capture request CompleteType: value:YES",
      ].join("\n"),
    )
  })

  it("is content when everything came", () => {
    const whole = seen(
      ["request", { PayID: "0".repeat(32) }],
      ["request", { PayID: "1".repeat(32), CompleteType: "YES" }],
      ["sync", { Status: "OK" }],
      ["sync", { Status: "FAILED" }],
    )
    expect(reportText(coverageOf([capture], whole, []))).toContain("Nothing is uncovered.")
    expect(needlesslyExcused(coverageOf([capture], whole, [excuse]))).toEqual([
      "twint.capture sync Status: value:FAILED",
    ])
  })
})
