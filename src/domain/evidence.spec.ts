import { minorAmount, payId, reqId } from "../paygate/values"

import { evidenceOf } from "./evidence"
import type { Operation, OperationKind } from "./operation"

const horizon = { noAnswerMinutes: 15, pendingHours: 24 }
const minutes = 60
const hours = 3600

const totals = (authorized: number, captured: number, refunded: number, lastStatus = "OK") => ({
  authorized: minorAmount(authorized),
  captured: minorAmount(captured),
  refunded: minorAmount(refunded),
  lastStatus,
})
const operation = (kind: OperationKind, amount: number, more: Partial<Operation> = {}): Operation => ({
  id: "pgop_1",
  attemptId: "pgatt_1",
  kind,
  amount: minorAmount(amount),
  reqId: reqId("1"),
  payId: payId("11111111111111111111111111111111"),
  state: "unknown",
  requestKey: null,
  medusaId: null,
  closesRest: false,
  authorizedBefore: minorAmount(1000),
  capturedBefore: minorAmount(0),
  refundedBefore: minorAmount(0),
  code: null,
  noted: null,
  description: null,
  startedAt: new Date(),
  sentAt: new Date(),
  silence: "no-answer",
  quietFor: 16 * minutes,
  batchId: null,
  ...more,
})
const captured = (before: number) => ({ capturedBefore: minorAmount(before) })
const refunded = (before: number) => ({
  capturedBefore: minorAmount(1000),
  refundedBefore: minorAmount(before),
})

describe("the gateway's totals, about an operation without a final answer", () => {
  it.each([
    ["a capture that went through", operation("capture", 500), totals(1000, 500, 0), "executed"],
    ["a second one that did", operation("capture", 300, captured(500)), totals(1000, 800, 0), "executed"],
    [
      "a capture that did not",
      operation("capture", 500, captured(100)),
      totals(1000, 100, 0),
      "not-executed",
    ],
    ["a capture beside another one", operation("capture", 500), totals(1000, 900, 0), "overtaken"],
    [
      "a refund that went through",
      operation("refund", 500, refunded(100)),
      totals(1000, 1000, 600),
      "executed",
    ],
    [
      "a refund that did not",
      operation("refund", 500, refunded(100)),
      totals(1000, 1000, 100),
      "not-executed",
    ],
    ["totals that shrank", operation("refund", 500, refunded(100)), totals(1000, 1000, 0), "overtaken"],
    ["a released reservation", operation("release", 1000), totals(0, 0, 0), "executed"],
    [
      "captured money that a batch file released",
      operation("release", 1000, { authorizedBefore: minorAmount(0), ...captured(1000) }),
      totals(0, 0, 0),
      "executed",
    ],
    [
      "captured money that it did not",
      operation("release", 1000, { authorizedBefore: minorAmount(0), ...captured(1000) }),
      totals(0, 1000, 0),
      "not-executed",
    ],
    ["a reservation that is still there", operation("release", 1000), totals(1000, 0, 0), "not-executed"],
    [
      "an amount that is missing",
      operation("refund", 500, refunded(0)),
      { ...totals(1000, 1000, 0), refunded: "unknown" as const },
      "unclear",
    ],
  ])("%s", (_, unresolved, now, evidence) => {
    expect(evidenceOf(unresolved, now, horizon)).toBe(evidence)
  })

  it.each([
    ["no answer, 14 minutes ago", { quietFor: 14 * minutes }, "too-early"],
    ["no answer, 16 minutes ago", { quietFor: 16 * minutes }, "not-executed"],
    ["answered pending, 23 hours ago", { silence: "pending" as const, quietFor: 23 * hours }, "too-early"],
    ["answered pending, 25 hours ago", { silence: "pending" as const, quietFor: 25 * hours }, "not-executed"],
    ["its process died, 16 minutes ago", { silence: null, quietFor: 16 * minutes }, "too-early"],
    ["its process died, 25 hours ago", { silence: null, quietFor: 25 * hours }, "not-executed"],
    ["never sent", { sentAt: null, silence: null, quietFor: 2 * minutes }, "not-executed"],
  ])("unchanged say nothing before the horizon: %s", (_, more, evidence) => {
    const refund = operation("refund", 500, { ...refunded(0), ...more })
    expect(evidenceOf(refund, totals(1000, 1000, 0), horizon)).toBe(evidence)
  })

  it.each([
    ["before the horizon", { quietFor: 14 * minutes }, totals(1000, 1000, 300), "unclear"],
    ["after it", { quietFor: 16 * minutes }, totals(1000, 1000, 300), "overtaken"],
    [
      "after it, said pending",
      { silence: "pending", quietFor: 23 * hours },
      totals(1000, 1000, 300),
      "unclear",
    ],
    ["after that, too", { silence: "pending", quietFor: 25 * hours }, totals(1000, 1000, 1000), "overtaken"],
  ] as const)(
    "moved by another amount say what counts once the horizon has passed: %s",
    (_, more, now, evidence) => {
      const refund = operation("refund", 500, { ...refunded(0), silence: "no-answer", ...more })
      expect(evidenceOf(refund, now, horizon)).toBe(evidence)
    },
  )

  it("of a code that nobody has paid within a day tell that calling it off makes no difference any more", () => {
    const more = { authorizedBefore: minorAmount(0), silence: "no-answer", quietFor: 25 * hours } as const
    const callOff = operation("release", 1000, more)
    expect(evidenceOf(callOff, totals(0, 0, 0, "AUTHORIZE_REQUEST"), horizon)).toBe("not-executed")
    expect(evidenceOf(callOff, { ...totals(0, 0, 0), authorized: "unknown" }, horizon)).toBe("unclear")
  })

  it.each([
    ["its own status says so", { ...totals(0, 0, 0, "FAILED"), endedUnpaid: true }, "executed"],
    ["the status of its last step may be the reversal's own", totals(0, 0, 0, "FAILED"), "unclear"],
    ["the totals alone say nothing", totals(0, 0, 0, "AUTHORIZE_REQUEST"), "unclear"],
    ["the shopper paid anyway", totals(1000, 1000, 0), "not-executed"],
  ])("a payment that nobody had paid is called off: %s", (_, now, evidence) => {
    const callOff = operation("release", 1000, { authorizedBefore: minorAmount(0) })
    expect(evidenceOf(callOff, now, horizon)).toBe(evidence)
  })
})
