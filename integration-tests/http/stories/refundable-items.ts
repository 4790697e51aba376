import type { RefundableItem, RefundableItems } from "../../../src/contracts/refundable-items"
import { valueOfItems } from "../../../src/domain/items-value"
import { PackingTable } from "../support/parcels"
import { stories } from "../support/suite"
import { paidTaxedMugs } from "../support/taxed-mugs"

export default stories("the items of an order that can be refunded", (world) => {
  async function itemsOf(orderId: string): Promise<readonly RefundableItem[]> {
    const { data } = await world.api.get<RefundableItems>(`/admin/paygate/orders/${orderId}/items`, {
      headers: world.admin.headers,
    })
    return data.items
  }
  const worth = (items: readonly RefundableItem[], quantity: (item: RefundableItem) => number) =>
    valueOfItems(
      items.map((item) => ({ ...item, quantity: quantity(item) })),
      2,
    )

  async function call(path: string, body: Record<string, unknown> = {}) {
    const { status, data } = await world.admin.post(path, body)
    expect({ path, status, message: data.message }).toMatchObject({ status: 200 })
    return data as unknown as Record<string, { id: string }>
  }

  /** Asks one unit of a line back; returns the id of the return. */
  async function askBack(orderId: string, lineId: string): Promise<string> {
    const begun = await call("/admin/returns", {
      order_id: orderId,
      location_id: world.shop.stockLocationId,
    })
    const { id } = begun["return"]!
    await call(`/admin/returns/${id}/request-items`, { items: [{ id: lineId, quantity: 1 }] })
    await call(`/admin/returns/${id}/request`)
    return id
  }

  async function receive(returnId: string, lineId: string): Promise<void> {
    await call(`/admin/returns/${returnId}/receive`)
    await call(`/admin/returns/${returnId}/receive-items`, { items: [{ id: lineId, quantity: 1 }] })
    await call(`/admin/returns/${returnId}/receive/confirm`)
  }

  it("are its lines and the shipping, with what they come to", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate", { quantity: 3 })
    const items = await itemsOf(order.id)
    expect(items).toMatchObject([
      { title: expect.any(String) as string, ordered: 3, returned: 0, refundable: 3, total: "59.7" },
      { variant: null, ordered: 1, refundable: 1, total: "5" },
    ])
    expect(worth(items, ({ refundable }) => refundable)).toBe(6470)
    expect(worth(items.slice(0, 1), () => 2)).toBe(3980)
  })

  it("are worth what was paid for them, with discounts and taxes", async () => {
    const order = await paidTaxedMugs(world, "pp_alipay_paygate")
    const items = await itemsOf(order.id)
    // 18.507 for a mug, 5.00 for shipping, with 8.1 %: 65.423… in all.
    expect(worth(items, ({ refundable }) => refundable)).toBe(6542)
    expect(worth(items.slice(0, 1), () => 1)).toBe(2001)
  })

  it("are fewer by what came back, once the order owes the shopper nothing for it", async () => {
    const { order, paymentId } = await world.paidOrder("pp_alipay_paygate", { quantity: 3 })
    const table = new PackingTable(world, order.id)
    await table.packAndShip(3)
    const [line] = await table.lines()
    const mugs = async () => (await itemsOf(order.id)).find(({ id }) => id === line)

    const returnId = await askBack(order.id, line!)
    expect(await mugs()).toMatchObject({ ordered: 3, returned: 1, refundable: 3 })
    await receive(returnId, line!)
    expect(await mugs()).toMatchObject({ ordered: 3, returned: 1, refundable: 3, total: "59.7" })

    await call(`/admin/paygate/payments/${paymentId}/refund`, { amount: 19.9 })
    expect(await mugs()).toMatchObject({ ordered: 3, returned: 1, refundable: 2, total: "59.7" })
  })

  it("of an order that is not there are a refusal", async () => {
    const { status } = await world.api.get("/admin/paygate/orders/order_nowhere/items", {
      headers: world.admin.headers,
      validateStatus: () => true,
    })
    expect(status).toBe(404)
  })
})
