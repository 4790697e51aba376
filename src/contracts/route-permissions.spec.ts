import { permissions } from "./permissions"
import { mayCall } from "./route-permissions"

describe("a role may call a route", () => {
  const refund = "POST /admin/paygate/payments/:id/refund"

  it("when it is allowed all that the route asks for", () => {
    expect(mayCall(refund, ["paygate_refund:create", "paygate_payment:read"])).toBe(true)
    expect(mayCall(refund, permissions)).toBe(true)
  })

  it("not when one of them is missing", () => {
    expect(mayCall(refund, ["paygate_refund:create"])).toBe(false)
    expect(mayCall(refund, ["paygate_payment:read", "paygate_capture:create"])).toBe(false)
  })

  it("that asks for nothing, always", () => {
    expect(mayCall("GET /admin/paygate/permissions", [])).toBe(true)
  })
})
