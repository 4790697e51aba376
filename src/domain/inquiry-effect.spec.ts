import { minorAmount, payId } from "../paygate/values"

import type { AttemptState } from "./attempt-states"
import { effectOfInquiry } from "./inquiry-effect"

const id = payId("11111111111111111111111111111111")
const attempt = (state: AttemptState, more: object = {}) => ({
  state,
  stateReason: null,
  completedAt: null,
  amount: minorAmount(2490),
  moneyMoves: "at-capture" as const,
  ...more,
})
const found = (
  authorized: number,
  captured: number,
  refunded: number | "unknown" = 0,
  lastStatus = "OK",
) => ({
  payId: id,
  totals: {
    authorized: minorAmount(authorized),
    captured: minorAmount(captured),
    refunded: refunded === "unknown" ? refunded : minorAmount(refunded),
    lastStatus,
  },
})

it("a reservation of our amount makes an open payment an authorized one, under the PayID that was found", () => {
  expect(effectOfInquiry(attempt("open"), found(2490, 0))).toEqual({
    state: "authorized",
    isNew: true,
    facts: { payId: id, paid: true, amountConfirmed: true, authorized: 2490, captured: 0, refunded: 0 },
  })
})

it("an amount that was not said stays as it was", () => {
  const effect = effectOfInquiry(attempt("open"), found(2490, 2490, "unknown"))
  expect(effect?.facts).toEqual({
    payId: id,
    paid: true,
    amountConfirmed: true,
    authorized: 2490,
    captured: 2490,
  })
})

it("of a payment that stays open the gateway's last status is kept, and no amount", () => {
  expect(effectOfInquiry(attempt("open"), found(0, 0, 0, "PENDING"))).toEqual({
    state: "open",
    isNew: false,
    facts: { payId: id, paid: false, amountConfirmed: false, status: "PENDING" },
  })
})

it("a failure that only the last step's status tells is named as such: it may be that of a release of ours", () => {
  const said = found(0, 0, 0, "FAILED")
  expect(effectOfInquiry(attempt("open"), said)).toMatchObject({
    state: "failed",
    facts: { byLastStatus: true },
  })
  expect(effectOfInquiry(attempt("failed"), said)?.facts).not.toHaveProperty("byLastStatus")
  const ownStatus = { ...said, totals: { ...said.totals, endedUnpaid: true } }
  expect(effectOfInquiry(attempt("open"), ownStatus)).toMatchObject({ state: "failed" })
  expect(effectOfInquiry(attempt("open"), ownStatus)?.facts).not.toHaveProperty("byLastStatus")
})

it("money that comes for a payment that was called off goes back, with the reason", () => {
  expect(effectOfInquiry(attempt("released"), found(2490, 0))).toMatchObject({
    state: "auto-refunding",
    facts: { reason: "payment-canceled" },
  })
})

it.each([
  ["an order has it", attempt("captured", { completedAt: new Date() })],
  ["it is on its way back", attempt("auto-refunding")],
])("nothing is written down when %s", (_, one) => {
  expect(effectOfInquiry(one, found(2490, 2490, 2490))).toBeUndefined()
})
