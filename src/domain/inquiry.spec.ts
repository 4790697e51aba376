import fc from "fast-check"

import { inquire } from "../paygate/endpoints"
import { minorAmount } from "../paygate/values"

import { evidenceOf } from "./evidence"
import { nextMovement } from "./gateway-movement"
import { hearingOf, isReleasable, type ReportedAmount } from "./gateway-totals"
import { readPaymentStatus, readTotals } from "./inquiry"
import { methods } from "./methods"
import type { Operation } from "./operation"

const amount = minorAmount(1000)
const parsed = (fields: Record<string, string>) =>
  inquire.answer.parse({
    PayID: "0123456789abcdef0123456789abcdef",
    XID: "fedcba9876543210fedcba9876543210",
    TransID: "TID-1",
    Status: "OK",
    Code: "00000000",
    ...fields,
  })

describe("an answered inquiry", () => {
  it("tells the three amounts", () => {
    const answer = parsed({ AmountAuth: "1000", AmountCap: "400", AmountCred: "0", LastStatus: "OK" })
    expect(readTotals(answer)).toEqual({
      kind: "found",
      totals: { authorized: 1000, captured: 400, refunded: 0, lastStatus: "OK" },
    })
  })

  it.each([
    ["that is missing", {}],
    ["that is empty", { AmountCred: "" }],
    ["with a decimal point", { AmountCred: "12.90" }],
    ["that is no number", { AmountCred: "none" }],
    ["with a sign", { AmountCred: "-1" }],
  ])("an amount %s is unknown, never zero", (_, fields) => {
    expect(readTotals(parsed({ AmountAuth: "1000", AmountCap: "1000", ...fields }))).toMatchObject({
      totals: { authorized: 1000, captured: 1000, refunded: "unknown" },
    })
  })
})

describe("a refused inquiry", () => {
  it.each(["20600061", "21190061"])("with Code %s: there is no such payment", (Code) => {
    expect(readTotals({ Status: "FAILED", Code })).toEqual({ kind: "not-found", code: Code })
    expect(readPaymentStatus({ Status: "FAILED", Code }, amount)).toEqual({ kind: "not-found", code: Code })
  })

  it.each(["20120044", "20100001", "20600060", "40300060", "60600061", "21190040", "99999999"])(
    "with Code %s says nothing about the payment, and keeps its Code for people",
    (Code) => {
      const silent = { kind: "no-answer", code: Code, reason: `Status FAILED, Code ${Code}` }
      expect(readTotals({ Status: "FAILED", Code })).toEqual(silent)
    },
  )

  it("by the payment method says nothing to the inquiry of amounts either", () => {
    expect(readTotals({ Status: "FAILED", Code: "21190081" })).toMatchObject({ kind: "no-answer" })
  })
})

describe("the inquiry whose Status is the payment's own", () => {
  const read = (Status: string, Code: string) => readPaymentStatus({ Status, Code }, amount)
  const none = { authorized: 0, captured: 0, refunded: 0 }

  it("tells of a paid payment that it was taken, and nothing of refunds", () => {
    expect(read("OK", "00000000")).toMatchObject({
      totals: { authorized: 1000, captured: 1000, refunded: "unknown" },
    })
  })

  it("tells of an open and of a declined one that nothing was paid", () => {
    expect(read("AUTHORIZE_REQUEST", "61190985")).toMatchObject({ kind: "found", totals: none })
    expect(read("FAILED", "21190100")).toMatchObject({
      totals: { ...none, lastStatus: "FAILED", endedUnpaid: true },
    })
  })

  it.each([
    ["FAILED", "20120044"],
    ["FAILED", "20100005"],
    ["FAILED", "21190040"],
    ["OK", "21190100"],
  ])("says nothing with Status %s and Code %s", (Status, Code) => {
    expect(read(Status, Code)).toMatchObject({ kind: "no-answer", code: Code })
  })
})

describe("an unknown amount", () => {
  const reported = fc.oneof(fc.nat({ max: 3000 }).map(minorAmount), fc.constant("unknown" as const))
  const totalsWith = (known: ReportedAmount, one: ReportedAmount, other: ReportedAmount) => [
    { authorized: known, captured: one, refunded: other, lastStatus: "FAILED" },
    { authorized: one, captured: known, refunded: other, lastStatus: "FAILED" },
  ]

  it("moves no payment, whatever the other amounts and the last Status say", () => {
    fc.assert(
      fc.property(reported, reported, (one, other) => {
        for (const totals of totalsWith("unknown", one, other)) {
          const heard = hearingOf({ amount, moneyMoves: "at-capture" }, totals)
          // All of it taken is all of it taken, whatever is not said besides.
          const isPlain = totals.captured === amount || totals.captured === totals.refunded
          if (totals.captured === "unknown" || totals.captured === 0) expect(heard).toBeUndefined()
          if (heard === "taken") expect(isPlain).toBe(true)
        }
      }),
    )
  })

  it("is never taken for zero: nothing is resolved, released or booked by it", () => {
    fc.assert(
      fc.property(reported, reported, reported, (authorized, captured, refunded) => {
        const totals = { authorized, captured, refunded, lastStatus: "OK" }
        const before = {
          amount,
          authorizedBefore: amount,
          capturedBefore: minorAmount(0),
          refundedBefore: minorAmount(0),
          sentAt: new Date(0),
          silence: "no-answer",
          quietFor: 1e6,
        }
        const horizon = { noAnswerMinutes: 15, pendingHours: 24 }
        const resolve = (kind: "capture" | "refund" | "release") =>
          evidenceOf({ ...before, kind } as Operation, totals, horizon)
        if (captured === "unknown") expect(resolve("capture")).toBe("unclear")
        if (refunded === "unknown") expect(resolve("refund")).toBe("unclear")
        if (authorized === "unknown") expect(resolve("release")).toBe("unclear")
        if (captured === "unknown" || refunded === "unknown") {
          expect(isReleasable(methods.twint, totals)).toBe(false)
          expect(isReleasable(methods["wechat-barcode"], totals)).toBe(false)
        }
        if ([authorized, captured, refunded].includes("unknown")) {
          const books = {
            state: "captured" as const,
            amount,
            authorizedAmount: amount,
            capturedAmount: amount,
            refundedAmount: minorAmount(0),
          }
          expect(nextMovement(books, totals)).toEqual({ kind: "unknown" })
        }
      }),
    )
  })
})
