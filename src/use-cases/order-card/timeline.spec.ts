import type { Attempt } from "../../domain/attempt"

import type { NoticeRecord, OperationRecord } from "./records"
import { timelineOf } from "./timeline"

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12, minute))

const attempt = {
  createdAt: at(0),
  supersededAt: null,
  completedAt: at(2),
  currency: "CHF",
} as Attempt

const notice: NoticeRecord = {
  account_id: "main",
  trans_id: "T1",
  channel: "notify",
  status: "OK",
  code: "00000000",
  description: "success",
  xid: "x1",
  parameters: {},
  received_at: at(1),
}

const operation: OperationRecord = {
  attempt_id: "pgatt_1",
  kind: "capture",
  amount: "1250",
  req_id: "r1",
  state: "succeeded",
  closes_rest: true,
  code: "00000000",
  description: null,
  noted: null,
  xid: "x2",
  started_at: at(3),
  request_key: null,
  requested_by: "user_1",
  decided_by: null,
  medusa_id: null,
  batch_id: null,
}

const emails = new Map([["user_1", "anna@shop.example"]])

describe("what happened to an attempt", () => {
  it("is told newest first, amounts in major units", () => {
    expect(timelineOf(attempt, [operation], [notice], emails)).toEqual([
      {
        kind: "operation",
        at: "2026-03-01T12:03:00.000Z",
        operation: "capture",
        amount: "12.50",
        state: "succeeded",
        closes_rest: true,
        code: "00000000",
        description: null,
        noted: null,
        xid: "x2",
        req_id: "r1",
        requested_by: { who: "admin", id: "user_1", email: "anna@shop.example" },
        decided_by: null,
      },
      { kind: "booked", at: "2026-03-01T12:02:00.000Z" },
      {
        kind: "notice",
        at: "2026-03-01T12:01:00.000Z",
        channel: "notify",
        status: "OK",
        code: "00000000",
        unsigned_text: "success",
        xid: "x1",
      },
      { kind: "opened", at: "2026-03-01T12:00:00.000Z" },
    ])
  })

  it("names a replacement, and leaves out what has not happened", () => {
    const replaced = { ...attempt, supersededAt: at(1), completedAt: null }
    expect(timelineOf(replaced, [], [], emails).map(({ kind }) => kind)).toEqual(["replaced", "opened"])
  })

  it("puts a refund after the capture of the same moment", () => {
    const refund = { ...operation, kind: "refund" as const }
    const steps = timelineOf(attempt, [operation, refund], [], emails).flatMap((entry) =>
      entry.kind === "operation" ? [entry.operation] : [],
    )
    expect(steps).toEqual(["refund", "capture"])
  })

  it.each([
    [
      "an admin who no longer exists by now",
      { requested_by: "user_2" },
      { who: "admin", id: "user_2", email: null },
    ],
    ["one of Medusa's own buttons", { medusa_id: "capt_1" }, { who: "medusa" }],
    ["a batch file", { batch_id: "pgbat_1" }, { who: "batch" }],
    ["nobody", {}, { who: "nobody" }],
    ["a shipment", { request_key: "fulfillment:ful_1:0" }, { who: "shipment" }],
  ])("names who asked for a step: %s", (_, asked, requested_by) => {
    const [step] = timelineOf(attempt, [{ ...operation, requested_by: null, ...asked }], [], emails)
    expect(step).toMatchObject({ requested_by })
  })

  it("names who decided a step that nobody could find out", () => {
    const [step] = timelineOf(attempt, [{ ...operation, decided_by: "user_1" }], [], emails)
    expect(step).toMatchObject({ decided_by: { id: "user_1", email: "anna@shop.example" } })
  })
})
