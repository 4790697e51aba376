import { attempt, declined, FakeStore, notPaidYet, order, refused, token } from "./__fixtures__/store"
import { askStatus, cancelPayment } from "./ask-status"
import { completeCart } from "./complete-cart"

const complete = (...answers: Parameters<FakeStore["on"]>[1][]) =>
  completeCart(new FakeStore().on("/complete", ...answers), "cart_1")

describe("completing a cart", () => {
  it("answers with the order", async () => {
    expect(await complete(order)).toEqual({ kind: "order", order: { id: "order_1", display_id: 7 } })
    expect(await complete({ type: "order", order: { id: "order_1" } })).toEqual({
      kind: "order",
      order: { id: "order_1" },
    })
  })

  it("tells declined from not yet", async () => {
    expect(await complete(declined)).toEqual({ kind: "declined", message: "was declined" })
    expect(await complete(notPaidYet)).toEqual({ kind: "open" })
  })

  it.each([
    [refused(409)],
    [refused(500)],
    [refused(404)],
    [new Error("offline")],
    [{}],
    [{ type: "order" }],
  ])("%p says nothing about the money", async (answer) => {
    expect(await complete(answer)).toEqual({ kind: "open" })
  })
})

describe("asking and canceling", () => {
  const payment = { token, cartId: "cart_1" }

  it("hand on the reason and the words", async () => {
    const store = new FakeStore().on(token, attempt("failed", "canceled", "was canceled"))
    expect(await askStatus(store, payment)).toEqual({
      status: "failed",
      reason: "canceled",
      message: "was canceled",
    })
  })

  it.each([[{}], [{ attempt: null }], [{ attempt: { status: 7, reason: "because", message: 1 } }]])(
    "%j reads as open",
    async (answer) => {
      expect(await askStatus(new FakeStore().on(token, answer), payment)).toEqual({
        status: "open",
        reason: undefined,
        message: undefined,
      })
    },
  )

  it("an unreachable shop is the caller's to know", async () => {
    await expect(askStatus(new FakeStore().on(token, refused(503)), payment)).rejects.toMatchObject({
      status: 503,
    })
  })

  it("canceling names the cart", async () => {
    const store = new FakeStore().on("/cancel", attempt("expired", "replaced"))
    expect((await cancelPayment(store, payment)).status).toBe("expired")
    expect(store.calls).toMatchObject([
      { method: "POST", path: `/store/paygate/attempts/${token}/cancel`, body: { cart_id: "cart_1" } },
    ])
  })
})
