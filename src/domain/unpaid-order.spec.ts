import { minorAmount } from "../paygate/values"

import { nothingInMedusa, type StoreFacts } from "./store-facts"
import { mayHaveOrder, mayPlaceOpen, nextUnpaidStep } from "./unpaid-order"

const amount = minorAmount(1990)
const now = new Date("2026-11-21T12:00:00Z")
const open = {
  state: "open" as const,
  method: "twint" as const,
  status: "AUTHORIZE_REQUEST",
  amount,
  supersededAt: null,
  orderAwaitsSince: null,
  completionStartedAt: null,
}
const failed = { ...open, state: "failed" as const, status: "FAILED", completionStartedAt: new Date(0) }
const facts = (some: Partial<StoreFacts>): StoreFacts => ({
  ...nothingInMedusa,
  session: { id: "payses_1", amount },
  cart: { id: "cart_1", total: amount, currency: "chf" },
  collection: { id: "pay_col_1", amount, currency: "chf" },
  providerEnabled: true,
  ...some,
})
const order = { id: "order_1", canceled: false, createdAt: new Date(0), paidElsewhere: false, owed: null }
const next = (
  attempt: Parameters<typeof nextUnpaidStep>[0],
  some: Partial<StoreFacts>,
  pendingOrders: "wait" | "place" = "place",
) => nextUnpaidStep(attempt, facts(some), { pendingOrders, now })

describe("an order before its payment is final", () => {
  it("is placed only where the shop wants it, on hosted pages, when the wallet has the payment", () => {
    expect(next(open, {})).toEqual({ step: "complete-cart", cartId: "cart_1", collectionId: "pay_col_1" })
    expect(next(open, {}, "wait").step).toBe("nothing")
    expect(next({ ...open, status: null }, {}).step).toBe("nothing")
    expect(next({ ...open, method: "alipay-qr" }, {}).step).toBe("nothing")
    expect(next({ ...open, method: "wechat-barcode" }, {}).step).toBe("nothing")
    expect(mayPlaceOpen({ ...open, status: " pending " }, "place")).toBe(true)
  })

  it("is not placed for a cart that changed, was paid otherwise, or for a replaced try", () => {
    expect(next(open, { cart: { id: "cart_1", total: minorAmount(2000), currency: "chf" } }).step).toBe(
      "nothing",
    )
    expect(next(open, { otherHoldsMoney: true }).step).toBe("nothing")
    expect(next({ ...open, supersededAt: now }, {}).step).toBe("nothing")
    expect(next(open, { session: null }).step).toBe("nothing")
  })

  it("is written down once it stands", () => {
    expect(next(open, { order })).toEqual({ step: "note-order", orderId: "order_1" })
    expect(next({ ...open, orderAwaitsSince: now }, { order }).step).toBe("nothing")
  })
})

describe("an order whose payment came to nothing", () => {
  it("is the shop's policy's", () => {
    expect(next({ ...failed, orderAwaitsSince: now }, { order })).toEqual({
      step: "unpaid",
      orderId: "order_1",
    })
    expect(next(failed, { order }, "wait")).toEqual({ step: "unpaid", orderId: "order_1" })
    const calledOff = { ...failed, state: "released" as const }
    expect(mayHaveOrder(calledOff, "wait")).toBe(true)
    expect(next(calledOff, { order }, "wait")).toEqual({ step: "unpaid", orderId: "order_1" })
  })

  it("is left alone while a completion may be under way: core undoes it itself", () => {
    expect(next({ ...failed, completionStartedAt: new Date("2026-11-21T11:59:00Z") }, { order })).toEqual({
      step: "wait",
      until: new Date("2026-11-21T12:01:30Z"),
    })
    const unheardOf = { ...failed, completionStartedAt: null }
    const young = { ...order, createdAt: new Date("2026-11-21T11:58:00Z") }
    expect(next(unheardOf, { order: young })).toEqual({
      step: "wait",
      until: new Date("2026-11-21T12:00:30Z"),
    })
    expect(next(unheardOf, { order })).toEqual({ step: "unpaid", orderId: "order_1" })
  })

  it("is left alone when another payment, session or try speaks for it, or it is canceled already", () => {
    for (const other of [
      { otherPaymentBooked: true },
      { otherHoldsMoney: true },
      { otherSession: true },
      { session: null },
      { cart: null },
      { order: { ...order, paidElsewhere: true } },
      { payment: { id: "pay_1", sessionId: "payses_1", captured: false, canceled: false } },
    ]) {
      expect(next(failed, { order, ...other }).step).toBe("nothing")
    }
    expect(next(failed, { order: { ...order, canceled: true } }).step).toBe("nothing")
  })

  it("is looked for only where there can be one", () => {
    expect(mayHaveOrder(failed, "wait")).toBe(true)
    expect(mayHaveOrder({ ...failed, completionStartedAt: null }, "place")).toBe(true)
    expect(mayHaveOrder({ ...failed, state: "captured" }, "place")).toBe(false)
    expect(mayHaveOrder(open, "wait")).toBe(false)
    expect(mayHaveOrder(open, "place")).toBe(true)
  })
})
