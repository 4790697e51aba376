import type { OrderCardAnswer } from "../../../src/contracts/attempt-card"
import type { RefundableItem, RefundableItems } from "../../../src/contracts/refundable-items"
import { valueOfItems } from "../../../src/domain/items-value"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
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

  it("an order that an edit made cheaper: its card and the list offer what it owes, and that is captured", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate", { quantity: 3 })
    const [line] = await itemsOf(order.id)
    await call("/admin/order-edits", { order_id: order.id })
    await call(`/admin/order-edits/${order.id}/items/item/${line!.id}`, { quantity: 2 })
    await call(`/admin/order-edits/${order.id}/confirm`)
    const { headers } = world.admin
    const { data: card } = await world.api.get<OrderCardAnswer>(`/admin/paygate/orders/${order.id}`, {
      headers,
    })
    expect(card.attempts[0]).toMatchObject({
      amount: "64.70",
      possible: { capture: { possible: true, most: "44.80" } },
    })
    const { data: list } = await world.api.get<{ attempts: object[] }>("/admin/paygate/attempts", { headers })
    expect(list.attempts).toMatchObject([{ left_to_capture: "44.80" }])
    await call(`/admin/paygate/payments/${paymentId}/capture`, { amount: 44.8 })
    const { data: after } = await world.api.get<OrderCardAnswer>(`/admin/paygate/orders/${order.id}`, {
      headers,
    })
    expect(after.attempts[0]!.possible.capture).toEqual({ possible: false, reason: "nothing-owed" })
  })

  /** Two mugs and the shipping, paid by Alipay. */
  async function twoMugs() {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate", { quantity: 2 })
    const [mug, shipping] = await itemsOf(order.id)
    const refund = (amount: number | undefined, items: object[], more: object = {}) =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount, items, ...more })
    const left = async () =>
      (await itemsOf(order.id)).map(({ refunded, refundable }) => [refunded, refundable])
    const credited = () => world.sandbox.payment(transId)?.amountCred
    return { order, paymentId, mug: mug!, shipping: shipping!, refund, left, credited }
  }

  it("are not offered a second time, and are refused in words to whoever read them before", async () => {
    const { mug, shipping, refund, left, credited } = await twoMugs()
    expect(await left()).toEqual([
      [0, 2],
      [0, 1],
    ])
    const both = [
      { id: mug.id, quantity: 1 },
      { id: shipping.id, quantity: 1 },
    ]
    expect((await refund(24.9, both)).status).toBe(200)
    expect(await left()).toEqual([
      [1, 1],
      [1, 0],
    ])
    const taken = await refund(19.9, [{ id: mug.id, quantity: 2 }])
    expect(taken).toMatchObject({
      status: 400,
      data: { code: "more-than-left", refusal: { reason: "items-refunded", asked: 2, left: 1 } },
    })
    const named = await refund(5, [
      { id: mug.id, quantity: 1 },
      { id: mug.id, quantity: 1 },
    ])
    expect(named.data).toMatchObject({ refusal: { reason: "items-refunded", asked: 2, left: 1 } })
    expect((await refund(5, [{ id: shipping.id, quantity: 1 }])).status).toBe(400)
    expect(credited()).toBe(2490)
  })

  it("are refused where they are no whole units, another order's, or without an amount", async () => {
    const { mug, refund, left, credited } = await twoMugs()
    const { mug: foreign } = await twoMugs()
    for (const [amount, items] of [
      [5, [{ id: mug.id, quantity: 0.5 }]],
      [5, [{ id: mug.id, quantity: 0 }]],
      [5, [{ id: mug.id, quantity: -1 }]],
      [5, [{ id: foreign.id, quantity: 1 }]],
      [undefined, [{ id: mug.id, quantity: 1 }]],
    ] as const) {
      expect((await refund(amount, [...items])).status).toBe(400)
    }
    expect(await left()).toEqual([
      [0, 2],
      [0, 1],
    ])
    expect(credited()).toBe(0)
  })

  it("two people refund the last one at once: one of them is refused, and the money is refunded once", async () => {
    const { mug, refund, left, credited } = await twoMugs()
    expect((await refund(19.9, [{ id: mug.id, quantity: 1 }])).status).toBe(200)
    const answers = await Promise.all(
      ["clerk-one", "clerk-two"].map((key) =>
        refund(19.9, [{ id: mug.id, quantity: 1 }], { request_key: key }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.data).toMatchObject({
      refusal: { reason: "items-refunded", asked: 1, left: 0 },
    })
    expect((await left())[0]).toEqual([2, 0])
    expect(credited()).toBe(3980)
  })

  it("stay refunded when Medusa's own refund is written later, by difference", async () => {
    const { order, mug, refund, left, credited } = await twoMugs()
    expect((await refund(19.9, [{ id: mug.id, quantity: 1 }])).status).toBe(200)
    // As core leaves it when the write after the provider's answer fails.
    await world.sql("delete from refund")
    await world.sql("delete from order_transaction where reference = 'refund'")
    await reconcile(world.container())
    expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 19.9 }])
    expect((await left())[0]).toEqual([1, 1])
    expect(credited()).toBe(1990)
  })

  it("that the gateway did not refund are offered again", async () => {
    const { mug, refund, left } = await twoMugs()
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110" })
    expect((await refund(19.9, [{ id: mug.id, quantity: 1 }])).status).toBe(400)
    expect((await left())[0]).toEqual([0, 2])
  })

  it("of an order that is not there are a refusal", async () => {
    const { status } = await world.api.get("/admin/paygate/orders/order_nowhere/items", {
      headers: world.admin.headers,
      validateStatus: () => true,
    })
    expect(status).toBe(404)
  })
})
