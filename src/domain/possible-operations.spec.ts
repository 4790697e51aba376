import fc from "fast-check"

import { minorAmount, payId } from "../paygate/values"

import { attemptStates } from "./attempt-states"
import { methodIds, methods } from "./methods"
import { isRestReleased, possibleOperations } from "./possible-operations"

const id = payId("0123456789abcdef0123456789abcdef")
const none = minorAmount(0)
const attempt = {
  state: "authorized" as const,
  amount: minorAmount(1000),
  capturedAmount: none,
  refundedAmount: none,
  paymentId: "pay_1",
  payId: id,
}
const closing = { kind: "capture", state: "succeeded", closesRest: true } as const

const facts = (change: Partial<Parameters<typeof possibleOperations>[0]> = {}) => ({
  attempt,
  method: methods.twint,
  restReleased: false,
  orderCanceled: false,
  owed: undefined,
  ...change,
})
const after = (change: object) => facts({ attempt: { ...attempt, ...change } })

describe("what can be done with a payment", () => {
  it("a TWINT reservation: capture up to its amount, also in parts, or release it; nothing to refund yet", () => {
    expect(possibleOperations(facts())).toEqual({
      capture: { possible: true, most: 1000 },
      captureInParts: true,
      refund: { possible: false, reason: "nothing-captured" },
      release: { possible: true, most: 1000 },
    })
  })

  it("after a part was captured: the rest, and a refund of what was taken; no release, which would undo the capture", () => {
    const captured = minorAmount(400)
    expect(possibleOperations(after({ state: "captured", capturedAmount: captured }))).toMatchObject({
      capture: { possible: true, most: 600 },
      refund: { possible: true, most: 400 },
      release: { possible: false, reason: "captured-cannot-be-released" },
    })
  })

  it("of an order that an edit made cheaper: no more than it owes", () => {
    const captureOf = (owed: number) => possibleOperations(facts({ owed })).capture
    expect(captureOf(800)).toEqual({ possible: true, most: 800 })
    expect(captureOf(1200)).toEqual({ possible: true, most: 1000 })
    expect(captureOf(0)).toEqual({ possible: false, reason: "nothing-owed" })
  })

  it("of an order whose exact total is a fraction below: the last minor unit, too", () => {
    expect(possibleOperations(facts({ owed: 999 })).capture).toEqual({ possible: true, most: 1000 })
    expect(possibleOperations(facts({ owed: 998 })).capture).toEqual({ possible: true, most: 998 })
  })

  it("after the rest was released: nothing to capture, although less than the amount was taken", () => {
    const state = { ...attempt, state: "captured" as const, capturedAmount: minorAmount(400) }
    expect(possibleOperations(facts({ attempt: state, restReleased: true })).capture).toEqual({
      possible: false,
      reason: "rest-released",
    })
  })

  it("a refused capture has released nothing", () => {
    expect(isRestReleased([{ ...closing, state: "refused" }])).toBe(false)
    expect(isRestReleased([{ ...closing, state: "unknown" }])).toBe(false)
    expect(isRestReleased([closing])).toBe(true)
  })

  it.each([
    [{ state: "open" }, "not-paid"],
    [{ state: "failed" }, "not-paid"],
    [{ state: "released" }, "money-is-back"],
    [{ state: "auto-refunded" }, "money-is-back"],
    [{ state: "captured", capturedAmount: minorAmount(1000) }, "all-captured"],
    [{ paymentId: null }, "no-payment-yet"],
  ] as const)("%j cannot be captured: %s", (change, reason) => {
    expect(possibleOperations(after(change)).capture).toEqual({ possible: false, reason })
  })

  it("the reservation of a canceled order can be released, not captured", () => {
    const { capture, release } = possibleOperations(facts({ orderCanceled: true }))
    expect(capture).toEqual({ possible: false, reason: "order-canceled" })
    expect(release).toMatchObject({ possible: true })
  })

  it("a refund never exceeds what was captured and not refunded yet", () => {
    const states = { state: "captured" as const, capturedAmount: minorAmount(900) }
    expect(possibleOperations(after({ ...states, refundedAmount: minorAmount(200) })).refund).toEqual({
      possible: true,
      most: 700,
    })
    expect(possibleOperations(after({ ...states, refundedAmount: minorAmount(900) })).refund).toEqual({
      possible: false,
      reason: "all-refunded",
    })
  })

  it("Alipay's website payments can only be refunded; an unpaid Alipay code can be called off", () => {
    const paid = { ...attempt, state: "captured" as const, capturedAmount: minorAmount(1000) }
    expect(possibleOperations(facts({ attempt: paid, method: methods.alipay }))).toEqual({
      capture: { possible: false, reason: "taken-at-payment" },
      captureInParts: false,
      refund: { possible: true, most: 1000 },
      release: { possible: false, reason: "method-cannot-release" },
    })
    const open = { ...attempt, state: "open" as const, paymentId: null }
    const code = methods["alipay-qr"]
    expect(possibleOperations(facts({ attempt: open, method: code })).release.possible).toBe(true)
    expect(possibleOperations(facts({ attempt: { ...open, payId: null }, method: code })).release).toEqual({
      possible: false,
      reason: "no-pay-id",
    })
  })

  it("never offers a release that the method does not know, nor more money than there is", () => {
    const money = fc.nat({ max: 5000 }).map(minorAmount)
    const any = fc.record({
      state: fc.constantFrom(...attemptStates),
      amount: money,
      capturedAmount: money,
      refundedAmount: money,
      paymentId: fc.constantFrom("pay_1", null),
      payId: fc.constantFrom(id, null),
    })
    fc.assert(
      fc.property(any, fc.constantFrom(...methodIds), fc.boolean(), (each, methodId, orderCanceled) => {
        const method = methods[methodId]
        const { capture, refund, release } = possibleOperations(
          facts({ attempt: each, method, orderCanceled }),
        )
        expect(release.possible && !method.release).toBe(false)
        expect(capture.possible && (capture.most <= 0 || capture.most > each.amount)).toBe(false)
        expect(refund.possible && (refund.most <= 0 || refund.most > each.capturedAmount)).toBe(false)
      }),
    )
  })
})
