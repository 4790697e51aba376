import { Modules } from "@medusajs/framework/utils"

import type { AttemptDetails } from "../../../src/contracts/attempt-details"
import { callsOf, paidOrder } from "../support/gateway-page"
import { stories } from "../support/suite"

export default stories("one attempt", (world) => {
  const admin = callsOf(world)
  const detailsOf = async (id: string) =>
    (await admin.get<{ details: AttemptDetails }>(`attempts/${id}/details`)).data.details

  it("is shown with its order and customer, and what the gateway said", async () => {
    const { order, attempt } = await paidOrder(world)
    const details = await detailsOf(attempt.id)
    expect(details).toMatchObject({
      order: {
        id: order.id,
        number: order.display_id,
        email: "anna@example.com",
        customer: { id: expect.any(String) },
      },
      operations: [],
      problems: [],
    })
    expect(details.notices).toContainEqual(
      expect.objectContaining({
        trans_id: attempt.trans_id,
        state: "processed",
        meaning: expect.any(String),
      }),
    )
  })

  it("tells who asked for an operation and why, also of Medusa's own buttons", async () => {
    const { paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    const [reason] = await world
      .container()
      .resolve(Modules.PAYMENT)
      .createRefundReasons([{ label: "Broken on arrival", code: "broken" }])
    await admin.post(`payments/${paymentId}/capture`, { amount: 20 })
    await admin.post(`payments/${paymentId}/refund`, {
      amount: 5,
      refund_reason_id: reason!.id,
      note: "The handle was off.",
    })
    const me = { id: expect.any(String), email: "admin@paygate.test" }
    expect((await detailsOf(attempt.id)).operations).toMatchObject([
      {
        ...{ kind: "refund", amount: "5.00", currency: "CHF", state: "succeeded", requested_by: me },
        ...{ reason: "Broken on arrival", note: "The handle was off.", decided_by: null, batch_id: null },
      },
      { kind: "capture", amount: "20.00", state: "succeeded", requested_by: me, reason: null, note: null },
    ])

    const alipay = await world.paidOrder("pp_alipay_paygate")
    await world.admin.refund(alipay.paymentId, 4)
    expect((await detailsOf(alipay.attempt.id)).operations).toMatchObject([
      { kind: "refund", amount: "4.00", requested_by: me },
    ])
  })

  it("keeps its problems when they are done, with who did it", async () => {
    const { attempt } = await paidOrder(world)
    const known = (await world.paygate.attempts.byId(attempt.id))!
    await world.paygate.problems.report("cancel-failed", known, { cause: "no answer" })
    const [problem] = (await detailsOf(attempt.id)).problems
    await admin.post(`problems/${problem!.id}`, { state: "done" })
    expect((await detailsOf(attempt.id)).problems).toMatchObject([
      { kind: "cancel-failed", state: "done", done_by: { email: "admin@paygate.test" } },
    ])
  })

  it("without an order has none", async () => {
    await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({})
    expect(await detailsOf(attempt!.id)).toEqual({ order: null, operations: [], notices: [], problems: [] })
  })

  it("that does not exist is 404, and a bad request 400", async () => {
    const { attempt } = await paidOrder(world)
    expect((await admin.get("attempts/pgatt_none/details")).status).toBe(404)
    expect((await admin.get(`attempts/${attempt.id}/details?language=es`)).status).toBe(400)
    expect((await admin.get(`attempts/${attempt.id}/details?all=1`)).status).toBe(400)
  })
})
