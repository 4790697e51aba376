import { adminOrderRoutesMiddlewares } from "@medusajs/medusa/api/admin/orders/middlewares"

import { permissions } from "./permissions"
import { coreRoutePermissions, mayCall } from "./route-permissions"

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

describe("Medusa's own routes behind our buttons", () => {
  it.each(Object.entries(coreRoutePermissions))("%s asks for %j, as Medusa declares it", (route, needed) => {
    const declared = adminOrderRoutesMiddlewares.find(
      ({ matcher, method, methods = method }) => `${String(methods)} ${String(matcher)}` === route,
    )
    const policies = [declared?.policies ?? []].flat()
    expect(policies.map(({ resource, operation }) => [resource, operation].join(":"))).toEqual(needed)
  })

  it("are offered to a role that may do it there, whatever it may do with us", () => {
    expect(mayCall("POST /admin/orders/:id/cancel", permissions)).toBe(false)
    expect(mayCall("POST /admin/orders/:id/cancel", ["order:update"])).toBe(true)
  })
})
