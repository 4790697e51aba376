import { isUnder } from "./refuse-unreadable"

describe("a path of ours", () => {
  it.each([
    ["/admin/paygate", "/admin/paygate"],
    ["/admin/paygate", "/Admin/PayGate/orders/%zz"],
    ["/admin/payments/:id/refund", "/admin/payments/%zz/refund"],
  ])("under %s: %s", (matcher, path) => expect(isUnder(matcher, path)).toBe(true))

  it.each([
    ["/admin/paygate", "/admin/paygate-else/%zz"],
    ["/admin/paygate", "/admin"],
    ["/admin/payments/:id/refund", "/admin/payments/%zz/capture"],
    ["/admin/payments/:id/refund", "/admin/payments//refund"],
    ["/admin/payments/:id/refund", "/admin/payments/%zz"],
  ])("not under %s: %s", (matcher, path) => expect(isUnder(matcher, path)).toBe(false))
})
