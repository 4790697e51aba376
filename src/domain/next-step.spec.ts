import { minorAmount } from "../paygate/values"

import { nextStep } from "./next-step"
import { nothingInMedusa, type StoreFacts } from "./store-facts"

const amount = minorAmount(1990)
const paid = {
  state: "authorized" as const,
  amount,
  currency: "CHF",
  completedAt: null,
  completionStartedAt: null,
  duplicateOf: null,
  sessionId: "payses_1",
}
const session = { id: "payses_1", amount }
const cart = { id: "cart_1", total: amount, currency: "chf" }
const collection = { id: "pay_col_1", amount, currency: "chf" }
const order = { id: "order_1", canceled: false, createdAt: new Date(0), paidElsewhere: false, owed: null }
const payment = { id: "pay_1", sessionId: "payses_1", captured: false, canceled: false }
const facts = (some: Partial<StoreFacts>): StoreFacts => ({
  ...nothingInMedusa,
  providerEnabled: true,
  ...some,
})
const next = (some: Partial<StoreFacts>, capturesAtPayment = false) =>
  nextStep(paid, facts(some), capturesAtPayment)

describe("reconciling a paid attempt", () => {
  it("completes an open cart", () => {
    expect(next({ session, cart, collection })).toEqual({
      step: "complete-cart",
      cartId: "cart_1",
      collectionId: "pay_col_1",
    })
  })

  it("completes the cart again when an earlier completion failed after the payment was booked", () => {
    expect(next({ session, cart, collection, payment }).step).toBe("complete-cart")
  })

  it("pays up an order that exists without a payment", () => {
    expect(next({ session, cart, collection, order })).toEqual({
      step: "process-payment",
      action: "authorized",
    })
    expect(next({ session, cart, collection, order }, true)).toEqual({
      step: "process-payment",
      action: "captured",
    })
  })

  it("books a payment without a cart: order edits and payment links", () => {
    expect(next({ session, collection, order }).step).toBe("process-payment")
  })

  it("books no second payment of an order without a cart: what it owes is paid once, whatever collection it was paid in", () => {
    const owing = (owed: number) => ({ ...order, owed: minorAmount(owed) })
    expect(next({ session, collection, order: owing(1990) }).step).toBe("process-payment")
    expect(next({ session, collection, order: owing(5000) }).step).toBe("process-payment")
    // Medusa does not round: the last part may be one unit more than what is owed.
    expect(next({ session, collection, order: owing(1989) }).step).toBe("process-payment")
    for (const owed of [1988, 0]) {
      const refund = { step: "auto-refund", reason: "already-paid" }
      expect(next({ session, collection, order: owing(owed) })).toEqual(refund)
      expect(next({ collection, order: owing(owed) })).toEqual(refund)
    }
    expect(next({ session, collection, order: owing(0), payment }).step).toBe("done")
  })

  it("continues a payment of an order that still owes it, when the shopper chose again meanwhile", () => {
    const owing = { ...order, owed: amount }
    expect(next({ collection, order: owing })).toEqual({ step: "adopt", collectionId: "pay_col_1" })
    const other = { ...collection, amount: minorAmount(2990) }
    expect(next({ collection: other, order: owing })).toEqual({
      step: "auto-refund",
      reason: "amount-differs",
    })
    expect(next({ collection, order: owing, otherPaymentBooked: true })).toEqual({
      step: "auto-refund",
      reason: "already-paid",
    })
  })

  it("goes back to the session whose payment the order has, when the shopper chose again meanwhile", () => {
    const booked = { ...payment, sessionId: "payses_0" }
    expect(next({ session, cart, collection, order, payment: booked })).toEqual({
      step: "follow-payment",
      sessionId: "payses_0",
    })
    expect(next({ session, cart, collection, payment: booked }).step).toBe("complete-cart")
  })

  it("takes away more payments of the same money before it is done", () => {
    expect(next({ session, cart, collection, order, payment, leftPayments: ["pay_0"] })).toEqual({
      step: "drop-payments",
      paymentIds: ["pay_0"],
    })
  })

  it("waits for core to enter a capture in the order's account before it is done", () => {
    const booked = { session, cart, collection, order, payment: { ...payment, captured: true } }
    const until = new Date("2026-11-21T10:02:30Z")
    expect(next({ ...booked, coreEntersUntil: until })).toEqual({ step: "wait", until })
  })

  it("is done when order and payment exist, and books a missing capture before", () => {
    expect(next({ session, cart, collection, order, payment })).toEqual({
      step: "done",
      orderId: "order_1",
      paymentId: "pay_1",
    })
    expect(next({ session, cart, collection, order, payment }, true)).toEqual({
      step: "process-payment",
      action: "captured",
    })
    expect(
      next({ session, cart, collection, order, payment: { ...payment, captured: true } }, true).step,
    ).toBe("done")
  })

  it("adopts the payment for an open cart of the same amount and currency whose session is gone", () => {
    expect(next({ cart, collection })).toEqual({ step: "adopt", collectionId: "pay_col_1" })
  })

  it.each<[string, Partial<StoreFacts>, string]>([
    ["nothing is left", {}, "session-gone"],
    [
      "the provider was switched off in the region",
      { cart, collection, providerEnabled: false },
      "session-gone",
    ],
    ["its cart was deleted while the shopper paid", { session, collection }, "session-gone"],
    ["another attempt was paid before", { cart, collection, paidBefore: true }, "already-paid"],
    [
      "another one was, and this one has the session",
      { session, cart, collection, paidBefore: true },
      "already-paid",
    ],
    [
      "another payment of the cart is booked",
      { session, cart, collection, order, otherPaymentBooked: true },
      "already-paid",
    ],
    ["the cart was completed by another payment", { cart, collection, order }, "already-paid"],
    [
      "the cart costs something else now",
      { cart: { ...cart, total: minorAmount(1) }, collection },
      "amount-differs",
    ],
    [
      "the collection has another currency",
      { cart, collection: { ...collection, currency: "eur" } },
      "amount-differs",
    ],
    [
      "cart and session differ",
      { session, cart: { ...cart, total: minorAmount(2000) }, collection },
      "amount-differs",
    ],
    [
      "the merchant canceled the order",
      { session, cart, collection, order: { ...order, canceled: true } },
      "order-canceled",
    ],
    [
      "the payment was canceled",
      { session, cart, collection, payment: { ...payment, canceled: true } },
      "payment-canceled",
    ],
  ])("gives the money back when %s", (_, some, reason) => {
    expect(next(some)).toEqual({ step: "auto-refund", reason })
  })

  it("does nothing for attempts that hold no money", () => {
    for (const state of ["open", "failed", "released", "auto-refunded"] as const) {
      expect(nextStep({ ...paid, state }, facts({ session, cart, collection }), false)).toEqual({
        step: "nothing",
      })
    }
  })

  it("keeps the books of a payment that an order has", () => {
    expect(nextStep({ ...paid, completedAt: new Date() }, facts({}), false)).toEqual({
      step: "keep-books",
    })
  })

  it("gives the second payment of a form back, whatever the shop has for it", () => {
    const second = { ...paid, duplicateOf: "pgatt_1" }
    expect(nextStep(second, facts({ session, cart, collection }), false)).toEqual({
      step: "auto-refund",
      reason: "second-payment",
    })
  })

  it("turns no money away while a storefront's completion may be about to place the order", () => {
    const started = new Date("2026-11-21T10:00:00Z")
    const until = new Date("2026-11-21T10:02:30Z")
    const completing = { ...paid, completionStartedAt: started }
    expect(nextStep(completing, facts({}), false, new Date("2026-11-21T10:01:00Z"))).toEqual({
      step: "wait",
      until,
    })
    expect(nextStep(completing, facts({}), false, until)).toEqual({
      step: "auto-refund",
      reason: "session-gone",
    })
  })

  it("waits for another try of the purchase that may be becoming its order", () => {
    const until = new Date("2026-11-21T10:02:30Z")
    expect(next({ cart, collection, otherCompletesUntil: until })).toEqual({ step: "wait", until })
  })
})
