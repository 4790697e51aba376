import { minorAmount } from "../paygate/values"

import { attemptStatus } from "./attempt-status"

const attempt = {
  state: "captured" as const,
  method: "twint" as const,
  code: null,
  capturedAmount: minorAmount(0),
  cartId: "cart_1",
  orderId: "order_1",
  expiresAt: null,
  supersededAt: null,
}

describe("public status of an attempt", () => {
  it.each([
    ["open", "open"],
    ["authorized", "paid"],
    ["captured", "paid"],
    ["failed", "failed"],
    ["released", "failed"],
    ["auto-refunded", "failed"],
  ] as const)("%s reads as %s", (state, status) => {
    expect(attemptStatus({ ...attempt, state }, undefined).status).toBe(status)
  })

  it("names the order only to who knows the cart", () => {
    expect(attemptStatus(attempt, "cart_1").order_id).toBe("order_1")
    expect(attemptStatus(attempt, "cart_2").order_id).toBeNull()
    expect(attemptStatus(attempt, undefined).order_id).toBeNull()
  })

  it("an open code that has run out is expired, never paid", () => {
    const open = { ...attempt, state: "open" as const, expiresAt: new Date("2026-11-21T10:00:00Z") }
    expect(attemptStatus(open, undefined, new Date("2026-11-21T09:59:59Z")).status).toBe("open")
    expect(attemptStatus(open, undefined, new Date("2026-11-21T10:00:00Z"))).toMatchObject({
      status: "expired",
      reason: "expired",
    })
  })

  it("an open payment that was replaced or called off is expired, a paid one stays paid", () => {
    const supersededAt = new Date("2026-11-21T10:00:00Z")
    expect(attemptStatus({ ...attempt, state: "open", supersededAt }, undefined)).toMatchObject({
      status: "expired",
      reason: "replaced",
      message: expect.stringContaining("replaced or canceled") as string,
    })
    expect(attemptStatus({ ...attempt, supersededAt }, undefined).status).toBe("paid")
  })

  it.each([
    ["failed", "22A10053", "canceled"],
    ["failed", "22A10305", "declined"],
    ["failed", null, "unfinished"],
    ["auto-refunded", "00000000", "refunded"],
  ] as const)("%s with Code %s has the reason %s", (state, code, reason) => {
    expect(attemptStatus({ ...attempt, state, code }, undefined)).toMatchObject({ status: "failed", reason })
  })

  it("says in words why a payment came to nothing", () => {
    expect(attemptStatus({ ...attempt, state: "failed", code: "22A10053" }, undefined).message).toContain(
      "was canceled",
    )
    expect(attemptStatus(attempt, undefined).message).toBeNull()
  })

  it("a token that means nothing has the same shape", () => {
    expect(attemptStatus(undefined, "cart_1")).toEqual({
      status: "unknown",
      order_id: null,
      reason: null,
      message: null,
    })
  })
})
