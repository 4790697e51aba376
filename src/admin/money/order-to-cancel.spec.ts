import { orderToCancel } from "./order-to-cancel"

const on = { order_id: "order_good", details: {} }

describe("the order that a problem's next step cancels", () => {
  it("is the page's order when its payment is missing", () => {
    expect(orderToCancel({ ...on, kind: "order-unpaid" })).toEqual({ id: "order_good", holdsMoney: false })
  })

  it("holds money when the shop did not let its reservation go", () => {
    expect(orderToCancel({ ...on, kind: "release-refused" })).toEqual({ id: "order_good", holdsMoney: true })
  })

  it("is the order that was left behind, never the one that took its place", () => {
    const details = { order_id: "order_orphaned", instead: "order_good" }
    expect(orderToCancel({ ...on, kind: "orphaned-order", details })).toEqual({
      id: "order_orphaned",
      holdsMoney: false,
    })
    expect(orderToCancel({ ...on, kind: "orphaned-order" })).toBeUndefined()
  })

  it("is none without an order, and none for other problems", () => {
    expect(orderToCancel({ ...on, kind: "order-unpaid", order_id: null })).toBeUndefined()
    expect(orderToCancel({ ...on, kind: "capture-due" })).toBeUndefined()
  })
})
