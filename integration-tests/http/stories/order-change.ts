import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { leaveCreditLine } from "../support/left-credit-line"
import { stories } from "../support/suite"

/**
 * Core lets the gateway move the money first, then writes a credit line on the order as a change of it, and an order takes one
 * change at a time: the admin reads "failed" and repeats what has happened.
 */
export default stories("a refund while the order is being changed", (world) => {
  const openEdit = (orderId: string) => world.admin.post("/admin/order-edits", { order_id: orderId })
  const dropEdit = (orderId: string) =>
    world.api.delete(`/admin/order-edits/${orderId}`, { headers: world.admin.headers })
  const changesOf = (orderId: string) =>
    world.sql("select status, change_type from order_change where order_id = ? order by created_at", [
      orderId,
    ])

  it("an edit is open: core's button is refused before money moves, and works when the edit is canceled", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    await openEdit(order.id)
    const answer = await world.admin.refund(paymentId, 5)
    expect(answer.status).toBe(400)
    expect(answer.data.message).toMatch(/^The order has an open change: .* so nothing was sent\.$/)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 0 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toEqual([])

    await dropEdit(order.id)
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 500 })
  })

  it("an edit is open: our own card is refused as well, with facts for its languages", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    await openEdit(order.id)
    const answer = await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 5 })
    expect(answer).toMatchObject({ status: 400, data: { refusal: { reason: "order-changing" } } })
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 0 })
  })

  it.each(["pp_alipay_paygate", "pp_twint_paygate"])(
    "an edit is open: canceling an order paid by %s fails in core, and no money has moved",
    async (provider) => {
      const { order, transId } = await world.paidOrder(provider)
      const before = world.sandbox.payment(transId)
      await openEdit(order.id)
      expect((await world.admin.cancelOrder(order.id)).status).toBe(400)
      const { amountAuth, amountCap, amountCred } = before!
      expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth, amountCap, amountCred })
      expect(await world.paygate.listPaygateProblems({})).toEqual([])

      await dropEdit(order.id)
      expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    },
  )

  it("two clicks on core's button at the same moment: what is told done was done, and nothing else", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    const answers = await Promise.all([1, 2, 3].map(() => world.admin.refund(paymentId, 5)))
    const done = answers.filter(({ status }) => status === 200)
    expect(done).toHaveLength(1)
    for (const { data } of answers.filter(({ status }) => status !== 200)) {
      expect(data.message).toMatch(/is in progress\. Wait a minute and look at the order again/)
    }
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 500 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 5 }])
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
  })

  it("a refund and the canceling of its order at the same moment: one of them waits for the other's end", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    const [refund, cancel] = await Promise.all([
      world.admin.refund(paymentId, 5),
      world.admin.cancelOrder(order.id),
    ])
    expect([refund.status, cancel.status].sort()).toEqual([200, 400])
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: refund.status === 200 ? 500 : 2490 })
  })

  it("nobody takes an order's books who is not logged in", async () => {
    const { paymentId } = await world.paidOrder("pp_alipay_paygate")
    const path = `/admin/payments/${paymentId}/refund`
    const answer = await world.api.post(path, { amount: 5 }, { validateStatus: () => true })
    expect(answer.status).toBe(401)
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
  })

  it("a credit line that a killed refund left is finished by the next refund", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    await leaveCreditLine(world, order.id, "2 minutes")
    expect((await world.admin.refund(paymentId, 8)).status).toBe(200)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 800 })
    expect(await changesOf(order.id)).toEqual([
      { status: "confirmed", change_type: "credit_line" },
      { status: "confirmed", change_type: "credit_line" },
    ])
  })

  it("a credit line that a killed refund left is finished by the next look", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    await leaveCreditLine(world, order.id, "2 minutes")
    await world.sql("update paygate_attempt set inquire_at = now() where inquire_at is not null")
    await reconcile(world.container())
    expect(await changesOf(order.id)).toEqual([{ status: "confirmed", change_type: "credit_line" }])
  })

  it("a credit line that core may be about to confirm is left to core", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    await leaveCreditLine(world, order.id, "1 second")
    expect((await world.admin.refund(paymentId, 5)).data.message).toContain("has an open change")
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 0 })
  })
})
