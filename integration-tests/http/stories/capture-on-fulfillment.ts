import { PackingTable } from "../support/parcels"
import { stories } from "../support/suite"
import { letTimePass, runJob } from "../support/time"

import { paidMugs } from "./capture-on-shipment"

/** The shop captures when it packs, releases the rest with the last parcel, and knows that TWINT takes captures for a week. */
export default stories("a shop that captures what it packs", (world) => {
  it("a fulfillment is captured when it is created, not again when it is shipped", async () => {
    const { table, asked, showsCaptures } = await paidMugs(world)
    const parcel = await table.pack(2)
    await showsCaptures(44.8)
    await table.ship(parcel, 2)
    expect(asked()).toEqual([4480])
  })

  it("a canceled fulfillment keeps its money, and packing the same again captures nothing", async () => {
    const { table, asked, showsCaptures, problems } = await paidMugs(world)
    const parcel = await table.pack(1)
    await showsCaptures(24.9)
    await table.unpack(parcel)
    await table.pack(1)
    expect(asked()).toEqual([2490])
    await table.pack(2)
    await showsCaptures(24.9, 39.8)
    expect(await problems()).toEqual([])
  })

  it("the last parcel of an order that costs less by now releases the rest", async () => {
    const { table, order, showsCaptures } = await paidMugs(world)
    const [line] = await table.lines()
    await table.pack(1)
    await showsCaptures(24.9)
    await world.admin.post("/admin/order-edits", { order_id: order.id })
    await world.admin.post(`/admin/order-edits/${order.id}/items/item/${line}`, { quantity: 2 })
    expect((await world.admin.post(`/admin/order-edits/${order.id}/confirm`)).status).toBe(200)
    await table.pack(1)
    await showsCaptures(19.9, 24.9)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 4480, amountOpen: 0 })
    expect(world.sent("capture.aspx").map(({ parameters }) => parameters["CompleteType"])).toEqual([
      undefined,
      "YES",
    ])
  })

  it("more than was authorized is never captured: what an edit added is left to the shopper", async () => {
    const { table, order, showsCaptures } = await paidMugs(world)
    await world.admin.post("/admin/order-edits", { order_id: order.id })
    await world.admin.post(`/admin/order-edits/${order.id}/items`, {
      items: [{ variant_id: world.shop.mugVariantId, quantity: 1 }],
    })
    expect((await world.admin.post(`/admin/order-edits/${order.id}/confirm`)).status).toBe(200)
    const [first, added] = await table.lines()
    await table.pack({ [first!]: 3, ...(added === undefined ? {} : { [added]: 1 }) })
    await showsCaptures(64.7)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 6470, amountOpen: 0 })
  })

  it("an authorization that runs out is a problem two days ahead, another once it has, and none once it is captured", async () => {
    const { table, attempt, problems } = await paidMugs(world)
    const by = new Date(attempt.paid_at!).getTime() + 7 * 24 * 60 * 60_000
    const isDay = (offset: number) => new Date(by - offset * 24 * 60 * 60_000).toISOString().slice(0, 10)
    await runJob(world)
    expect(await problems()).toEqual([])

    await letTimePass(world, { days: 5, minutes: 1 })
    await runJob(world)
    expect(await problems()).toMatchObject([
      {
        kind: "capture-due",
        details: {
          reason: "runs-out-soon",
          amount: "64.70 CHF",
          capture_by: expect.stringContaining(isDay(5)) as string,
        },
      },
    ])
    await letTimePass(world, { days: 2 })
    await runJob(world)
    expect(await problems()).toMatchObject([{ kind: "capture-due", details: { reason: "has-run-out" } }])

    await table.pack(3)
    await runJob(world)
    expect(await problems()).toEqual([])
  })

  it("the card, the list and the overview say until when it can be captured", async () => {
    const { order, attempt } = await paidMugs(world)
    const by = new Date(new Date(attempt.paid_at!).getTime() + 7 * 24 * 60 * 60_000).toISOString()
    const read = async (path: string) =>
      (await world.api.get(`/admin/paygate/${path}`, { headers: world.admin.headers })).data as unknown
    expect(await read(`orders/${order.id}`)).toMatchObject({ attempts: [{ capture_by: by }] })
    expect(await read("attempts")).toMatchObject({
      attempts: [{ capture_by: by, left_to_capture: "64.70", payment_id: attempt.payment_id }],
    })
    expect(await read("overview?days=7")).toMatchObject({
      overview: { reserved: [{ currency: "CHF", amount: "64.70", capture_by: by }] },
    })

    await new PackingTable(world, order.id).pack(3)
    await runJob(world)
    expect(await read(`orders/${order.id}`)).toMatchObject({ attempts: [{ capture_by: null }] })
    expect(await read("attempts")).toMatchObject({ attempts: [{ capture_by: null, left_to_capture: null }] })
  })
})
