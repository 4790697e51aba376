import { minorAmount } from "../paygate/values"

import { orphanedOrders, type Purchase, type ShopperOrder } from "./orphaned-order"

const at = (time: string) => new Date(`2026-11-21T${time}Z`)
const purchase: Purchase = {
  ...{ opened: at("10:00:00"), completed: at("10:05:00"), amount: minorAmount(2490), currency: "CHF" },
  ...{ salesChannelId: "sc_1", collectionId: "pay_col_1" },
}
const orphan: ShopperOrder = {
  ...{ id: "order_1", createdAt: at("10:01:00"), canceled: false, currency: "chf", total: minorAmount(2490) },
  ...{ salesChannelId: "sc_1", hasCart: false, collectionId: null },
}
const found = (order: Partial<ShopperOrder>, of: Partial<Purchase> = {}, now = at("11:00:00")) =>
  orphanedOrders({ ...purchase, ...of }, [{ ...orphan, ...order }], now)

describe("orders that a killed completion left", () => {
  it("are found by shopper, price and time", () => {
    expect(found({})).toEqual({ orderIds: ["order_1"], lookAgainAt: null })
    expect(found({}, { completed: null }).orderIds).toEqual(["order_1"])
  })

  it("are found where only the link to the payment was made", () => {
    expect(found({ collectionId: "pay_col_1" }).orderIds).toEqual(["order_1"])
  })

  it.each<[string, Partial<ShopperOrder>]>([
    ["has a cart", { hasCart: true }],
    ["was canceled", { canceled: true }],
    ["has a payment of its own", { collectionId: "pay_col_2" }],
    ["is older than the payment", { createdAt: at("09:59:59") }],
    ["came after the payment was reconciled", { createdAt: at("10:05:01") }],
    ["costs something else", { total: minorAmount(2491) }],
    ["has another currency", { currency: "eur" }],
    ["was placed in another channel", { salesChannelId: null }],
  ])("an order that %s is none", (_, order) => {
    expect(found(order)).toEqual({ orderIds: [], lookAgainAt: null })
  })

  it("an order of this moment may still get its link: it is looked at again", () => {
    expect(found({}, {}, at("10:02:00"))).toEqual({ orderIds: [], lookAgainAt: at("10:03:30") })
    expect(found({}, {}, at("10:03:30")).orderIds).toEqual(["order_1"])
  })
})
