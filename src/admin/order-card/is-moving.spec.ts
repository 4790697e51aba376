import { isMoving } from "./is-moving"

const captured = {
  display_status: "captured",
  unresolved: false,
  state: "captured",
  payment_id: "pay_1",
} as const

describe("a payment is read again by itself", () => {
  it.each([
    ["while an operation is not resolved", { unresolved: true }],
    ["while the shopper may pay", { display_status: "waiting", state: "open", payment_id: null }],
    ["until Medusa has its payment", { payment_id: null }],
  ] as const)("%s", (_, facts) => {
    expect(isMoving({ ...captured, ...facts })).toBe(true)
  })

  it("and not once everything is known", () => {
    expect(isMoving(captured)).toBe(false)
    expect(isMoving({ ...captured, display_status: "failed", state: "failed", payment_id: null })).toBe(false)
  })
})
