import { minorAmount } from "../paygate/values"

import { linkImpossibility, linkState, type PaymentLink, payPageOf } from "./payment-link"

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
const link: PaymentLink = {
  id: "pglnk_1",
  orderId: "order_1",
  collectionId: null,
  amount: minorAmount(1990),
  currency: "CHF",
  createdBy: null,
  createdAt: at(1),
  expiresAt: at(10),
  revokedAt: null,
  revokedBy: null,
}
const due = { canceled: false, owed: minorAmount(1990), underWay: "none" } as const
const paid = { ...due, owed: minorAmount(0) }

describe("a payment link", () => {
  it.each([
    ["is active until it expires", link, at(9), "active"],
    ["has expired at its last instant", link, at(10), "expired"],
    ["is revoked once somebody revoked it", { ...link, revokedAt: at(5) }, at(6), "revoked"],
    ["stays revoked when its time is over", { ...link, revokedAt: at(5) }, at(11), "revoked"],
    [
      "has expired, although a newer one replaced it later",
      { ...link, revokedAt: at(11) },
      at(12),
      "expired",
    ],
  ] as const)("%s", (_, one, now, state) => {
    expect(linkState(one, now)).toBe(state)
  })

  it.each([
    [due, true, undefined],
    [{ ...due, canceled: true }, true, "link-canceled"],
    [paid, true, "link-nothing-owed"],
    [{ ...due, underWay: "being-booked" }, true, "link-under-way"],
    [{ ...paid, underWay: "held" }, true, "link-held"],
    [due, false, "link-no-method"],
  ] as const)("for %j, with a method: %s, cannot be made because: %s", (order, hasMethod, why) => {
    expect(linkImpossibility(order, hasMethod)).toBe(why)
  })

  const revoked = { ...link, revokedAt: at(2) }
  it.each([
    ["what is due", link, due, at(3), "due"],
    ["that it is paid, although it expired", link, paid, at(11), "paid"],
    ["that it is paid, although it was revoked", revoked, paid, at(3), "paid"],
    [
      "that a payment is being checked, although it was revoked",
      revoked,
      { ...due, underWay: "being-booked" },
      at(3),
      "checking",
    ],
    [
      "that the shop decides about money, also of a canceled order",
      link,
      { ...due, canceled: true, underWay: "held" },
      at(3),
      "held",
    ],
    ["that the order was canceled", link, { ...due, canceled: true }, at(3), "canceled"],
    ["that it expired", link, due, at(11), "expired"],
    ["that it was revoked", revoked, due, at(3), "revoked"],
  ] as const)("shows %s", (_, one, order, now, page) => {
    expect(payPageOf(one, order, now)).toBe(page)
  })
})
