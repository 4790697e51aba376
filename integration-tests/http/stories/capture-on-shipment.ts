import { checkOrder } from "../../../src/payments/reservations/check-order"
import { eventually } from "../support/eventually"
import { changeOrder, orderChanges } from "../support/order-changes"
import { PackingTable } from "../support/parcels"
import { formUrlOf, type Session } from "../support/shopper"
import { stories, type World } from "../support/suite"
import { paidTaxedMugs } from "../support/taxed-mugs"
import { letTimePass, runJob } from "../support/time"

const editUp = orderChanges.find(({ kind }) => kind === "edit-up")!

/** Three mugs and the shipping: 59.70 and 5.00 CHF. */
const threeMugs = { quantity: 3 }

export async function paidMugs(world: World) {
  const paid = await world.paidOrder("pp_twint_paygate", threeMugs)
  const table = new PackingTable(world, paid.order.id)
  /** The captures that the gateway was asked for, in the order they came. */
  const asked = () => world.sent("capture.aspx").map(({ parameters }) => Number(parameters["Amount"]))
  const captured = async () => {
    const { payments } = await world.state.order(paid.order.id)
    return payments.flatMap(({ captures }) => captures.map(({ amount }) => amount)).sort((a, b) => a - b)
  }
  const showsCaptures = (...amounts: number[]) =>
    eventually(async () => {
      await world.paygate.background.drain()
      expect(await captured()).toEqual(amounts.sort((a, b) => a - b))
    }, 20_000)
  const problems = async () =>
    (await world.paygate.listPaygateProblems({ state: "open" })).map(({ kind, details }) => ({
      kind,
      details,
    }))
  return { ...paid, table, asked, captured, showsCaptures, problems }
}

export default stories("a shop that captures what it ships", (world) => {
  it("each parcel is captured when it leaves, shipping with the first, and all together are the total", async () => {
    const { table, asked, showsCaptures, order } = await paidMugs(world)
    const first = await table.pack(1)
    await world.paygate.background.drain()
    expect(asked()).toEqual([])

    await table.ship(first, 1)
    await showsCaptures(24.9)
    await table.packAndShip(2)
    await showsCaptures(24.9, 39.8)
    expect(asked()).toEqual([2490, 3980])
    expect(Number(order.total)).toBe(64.7)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 6470, amountOpen: 0 })
  })

  it("parcels share discounts and taxes by Medusa's own figures, and add up to the rounded total", async () => {
    const order = await paidTaxedMugs(world, "pp_twint_paygate")
    const table = new PackingTable(world, order.id)
    const captured = () => world.sandbox.payments()[0]!.amountCap
    const amounts: number[] = []
    for (const parcel of [1, 1, 1]) {
      const before = captured()
      await table.packAndShip(parcel)
      await eventually(() => Promise.resolve(expect(captured()).toBeGreaterThan(before)), 20_000)
      await world.paygate.background.drain()
      amounts.push(captured() - before)
    }
    // (18.507 for a mug, 5.00 for shipping) with 8.1 %: 25.411…, then 45.417…, in all 65.423….
    expect(amounts).toEqual([2541, 2001, 2000])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 6542, amountOpen: 0 })
  })

  it("the same event twice, two servers and the job at once: one capture", async () => {
    const { table, order, asked, showsCaptures } = await paidMugs(world)
    await table.packAndShip(1)
    const work = [1, 2, 3].map(() => checkOrder(world.container(), order.id))
    await Promise.all([...work, runJob(world)])
    await showsCaptures(24.9)
    await letTimePass(world, { hours: 2 })
    await runJob(world)
    expect(asked()).toEqual([2490])
  })

  it("two parcels that leave at the same moment are captured once each, or together", async () => {
    const { table, asked, showsCaptures, captured } = await paidMugs(world)
    const [one, two] = [await table.pack(1), await table.pack(2)]
    await Promise.all([table.ship(one, 1), table.ship(two, 2)])
    await eventually(async () => {
      await runJob(world)
      expect((await captured()).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(64.7)
    }, 20_000)
    expect(asked().reduce((sum, amount) => sum + amount, 0)).toBe(6470)
    await showsCaptures(...(await captured()))
  })

  it("an order changed after it was paid, with two reservations: a capture without an answer holds back the other one", async () => {
    const { table, order, asked } = await paidMugs(world)
    await changeOrder(world, editUp, order.id)
    const [collection] = await world.sql(
      "select id, amount from payment_collection where status = 'not_paid' and deleted_at is null",
    )
    const { data } = await world.shopper.post(
      `/store/payment-collections/${String(collection!["id"])}/payment-sessions`,
      { provider_id: "pp_twint_paygate", data: {} },
    )
    const { payment_sessions } = (data as { payment_collection: { payment_sessions: Session[] } })
      .payment_collection
    await world.sandbox.shopper.pay(formUrlOf(payment_sessions[0]!), "pay")
    await world.paygate.background.drain()
    const payments = () => world.state.order(order.id).then((now) => now.payments)
    await eventually(async () => expect(await payments()).toHaveLength(2), 20_000)

    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: "until-cleared" })
    const [paidFor, added] = await table.lines()
    await table.packAndShip({ [paidFor!]: 3, [added!]: 1 })
    await world.paygate.background.drain()
    await letTimePass(world, { minutes: 5 })
    await runJob(world)
    expect(asked()).toHaveLength(1)
    world.sandbox.clearFaults()
    for (let hour = 0; hour < 3; hour++) {
      await letTimePass(world, { hours: 1 })
      await runJob(world)
    }
    const { total } = await world.state.order(order.id)
    const taken = world.sandbox.payments().reduce((sum, { amountCap }) => sum + amountCap, 0)
    expect(taken).toBeLessThanOrEqual(Math.round(Number(total) * 100))
  })

  it("an event that was lost with the server: the job finds the parcel", async () => {
    const { table, asked, showsCaptures } = await paidMugs(world)
    const parcel = await table.pack(1)
    // As it is after a crash: Medusa has shipped it, and nobody heard.
    await world.sql("update fulfillment set shipped_at = now() where id = ?", [parcel])
    await world.sql(
      'update order_item set shipped_quantity = 1, raw_shipped_quantity = \'{"value":"1","precision":20}\'',
    )
    expect(asked()).toEqual([])
    await letTimePass(world, { hours: 2 })
    await runJob(world)
    await showsCaptures(24.9)
  })

  it("captured by hand before: only the difference, and nothing where it covers the parcel", async () => {
    const { table, paymentId, asked, showsCaptures } = await paidMugs(world)
    await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 30 })
    await table.packAndShip(1)
    await table.packAndShip(1)
    await showsCaptures(14.8, 30)
    expect(asked()).toEqual([3000, 1480])
  })

  it("the answer got lost, and it was carried out: nothing is sent again, and the order shows it", async () => {
    const { table, asked, showsCaptures } = await paidMugs(world)
    world.sandbox.addFault({ kind: "time-out", endpoint: "capture.aspx" })
    await table.packAndShip(1)
    await eventually(async () => {
      await letTimePass(world, { minutes: 5 })
      await runJob(world)
      await showsCaptures(24.9)
    })
    expect(asked()).toEqual([2490])
  })

  it("the gateway was mute, and nothing came of it: it is asked again by itself, once it is certain", async () => {
    const { table, asked, showsCaptures, problems, captured } = await paidMugs(world)
    world.sandbox.addFault({ kind: "time-out", endpoint: "capture.aspx", executes: "never" })
    await table.packAndShip(1)
    await letTimePass(world, { minutes: 3 })
    await runJob(world)
    expect(await captured()).toEqual([])
    expect(asked()).toEqual([2490])
    await letTimePass(world, { minutes: 20 })
    await runJob(world)
    await runJob(world)
    await showsCaptures(24.9)
    expect(asked()).toEqual([2490, 2490])
    await runJob(world)
    expect(await problems()).toEqual([])
  })

  it("the gateway says no: a person is told, nothing is asked again, and a capture by hand closes it", async () => {
    const { table, paymentId, asked, showsCaptures, problems } = await paidMugs(world)
    world.sandbox.addFault({ kind: "refuse", endpoint: "capture.aspx", code: "22A10110" })
    await table.packAndShip(1)
    await eventually(async () => {
      expect(await problems()).toMatchObject([
        { kind: "capture-failed", details: { cause: expect.stringContaining("22A10110") as string } },
      ])
    })
    await letTimePass(world, { hours: 3 })
    await runJob(world)
    expect(asked()).toEqual([2490])
    expect(await problems()).toHaveLength(1)

    await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 24.9 })
    await letTimePass(world, { hours: 3 })
    await runJob(world)
    await showsCaptures(24.9)
    expect(await problems()).toEqual([])
    await table.packAndShip(2)
    await showsCaptures(24.9, 39.8)
  })

  it("what is left of the authorization stays when the order costs less in the end", async () => {
    const { table, order, showsCaptures, asked } = await paidMugs(world)
    const [line] = await table.lines()
    await world.admin.post("/admin/order-edits", { order_id: order.id })
    await world.admin.post(`/admin/order-edits/${order.id}/items/item/${line}`, { quantity: 2 })
    expect((await world.admin.post(`/admin/order-edits/${order.id}/confirm`)).status).toBe(200)
    await table.packAndShip(2)
    await showsCaptures(44.8)
    expect(asked()).toEqual([4480])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 4480, amountOpen: 1990 })
  })

  it("what was refunded of a parcel is not captured again with the next one", async () => {
    const { table, paymentId, showsCaptures, asked } = await paidMugs(world)
    await table.packAndShip(1)
    await showsCaptures(24.9)
    expect(
      (await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 10 })).status,
    ).toBe(200)
    await table.packAndShip(2)
    await showsCaptures(24.9, 39.8)
    expect(asked()).toEqual([2490, 3980])
  })

  it("a canceled order takes nothing", async () => {
    const { order, asked } = await paidMugs(world)
    await world.admin.cancelOrder(order.id)
    await checkOrder(world.container(), order.id)
    expect(asked()).toEqual([])
  })

  it("a method that is paid at once has nothing to capture", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    await new PackingTable(world, order.id).packAndShip(1)
    await letTimePass(world, { hours: 2 })
    await runJob(world)
    expect(world.sent("capture.aspx")).toEqual([])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
  })
})
