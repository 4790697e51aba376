import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

import { minorAmount, payId, reqId } from "../../../src/paygate/values"
import { finishCanceledOrder } from "../../../src/payments/release/finish-canceled-order"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"
import { liveThrough } from "../support/time"

export default stories("what a merchant began and something interrupted", (world) => {
  /** Past the time in which a call may run, and past the horizon. */
  const longAgo = async () => {
    await world.sql(
      `update paygate_operation set started_at = now() - interval '20 minutes', resolve_at = null,
              sent_at = case when sent_at is not null then now() - interval '20 minutes' end`,
    )
    await world.sql("update paygate_problem set retry_at = null")
  }

  /** As a process leaves it that dies after Medusa wrote the capture and before the gateway was called. */
  const captureNeverSent = async (paymentId: string, attemptId: string) => {
    const { result } = await capturePaymentWorkflow(world.container()).run({
      input: { payment_id: paymentId, amount: 10, is_captured: true } as never,
    })
    const attempt = (await world.paygate.attempts.byId(attemptId))!
    const operation = {
      id: "pgop_NEVERSENT",
      reqId: reqId("NEVERSENT"),
      kind: "capture",
      amount: minorAmount(1000),
      payId: payId(attempt.payId!),
      requestKey: result.captures![0]!.id,
      requestedBy: null,
      medusaId: result.captures![0]!.id,
      closesRest: false,
      items: [],
    } as const
    await world.paygate.operations.start(attempt, operation, ["authorized"])
    await longAgo()
  }

  it("a capture that Medusa shows and the gateway never got is sent once, under its own ReqID", async () => {
    const { paymentId, attempt, order } = await world.paidOrder("pp_twint_paygate")
    await captureNeverSent(paymentId, attempt.id)
    await Promise.all([reconcile(world.container()), reconcile(world.container())])
    await reconcile(world.container())
    expect(
      world.sent("capture.aspx").map(({ parameters }) => [parameters["Amount"], parameters["ReqId"]]),
    ).toEqual([["1000", "NEVERSENT"]])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 1000 })
    expect((await world.state.order(order.id)).payments[0]!.captures).toHaveLength(1)
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
  })

  it("when its answer is lost too, it is asked about and not sent again", async () => {
    const { paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    await captureNeverSent(paymentId, attempt.id)
    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    await reconcile(world.container())
    await longAgo()
    await reconcile(world.container())
    expect(world.sent("capture.aspx")).toHaveLength(1)
    expect(await world.paygate.listPaygateOperations({})).toMatchObject([{ state: "succeeded", noted: null }])
  })

  it("when the gateway refuses it, a person is told; made in the back office it is recognized", async () => {
    const { paymentId, attempt, order } = await world.paidOrder("pp_twint_paygate")
    await captureNeverSent(paymentId, attempt.id)
    world.sandbox.addFault({ kind: "refuse", endpoint: "capture.aspx", code: "22A10110" })
    await reconcile(world.container())
    const refusal = { reason: "gateway-refused", operation: "capture", gateway_code: "22A10110" }
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-not-executed", details: { refusal } },
    ])
    world.sandbox.clearFaults()
    world.sandbox.gatewayAction(attempt.trans_id, "capture", 1000)
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    expect((await world.state.order(order.id)).payments[0]!.captures).toHaveLength(1)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 1000 })
  })

  it("an order canceled meanwhile makes the request doubtful: nothing is sent, a person is told", async () => {
    const { paymentId, attempt, order } = await world.paidOrder("pp_twint_paygate")
    await captureNeverSent(paymentId, attempt.id)
    await world.sql('update "order" set status = ?', ["canceled"])
    await reconcile(world.container())
    expect(world.sent("capture.aspx")).toEqual([])
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      {
        kind: "operation-not-executed",
        order_id: order.id,
        details: { reason: "order-canceled-meanwhile" },
      },
    ])
  })

  it("a refund that core swallowed while canceling is finished by the job: refunded once, shown once", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10045", times: 9 })
    const refusal = { reason: "gateway-refused", operation: "refund", gateway_code: "22A10045" }
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
        { kind: "cancel-failed", order_id: order.id, details: { refusal } },
      ]),
    )
    world.sandbox.clearFaults()
    await eventually(async () => {
      await longAgo()
      await reconcile(world.container())
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    })
    await finishCanceledOrder(world.container(), order.id)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2490 })
    const { payments, transactions } = await world.state.order(order.id)
    expect(payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
    expect(transactions.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([-24.9, 24.9])
  })

  it("the rest of a partly captured reservation is a problem when the order is canceled", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate")
    await world.admin.capture(paymentId, 10)
    await world.admin.cancelOrder(order.id)
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
        { kind: "rest-reserved", order_id: order.id, details: { amount: "14.90 CHF" } },
      ]),
    )
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 1000, amountCred: 1000 })
  })

  it("unless the last capture released it", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate")
    const body = { amount: 10, close_rest: true }
    expect((await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, body)).status).toBe(200)
    await world.admin.cancelOrder(order.id)
    await finishCanceledOrder(world.container(), order.id)
    expect(await world.paygate.listPaygateProblems({})).toEqual([])
  })

  it("a cancel whose event was lost is found by the next look", async () => {
    const { order } = await world.paidOrder("pp_twint_paygate")
    await world.sql('update "order" set status = ?', ["canceled"])
    await world.sql(
      "update paygate_attempt set inquire_at = now() - interval '1 second', completion_started_at = null",
    )
    await reconcile(world.container())
    expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 0 })
    expect((await world.state.order(order.id)).status).toBe("canceled")
  })

  it("a refund without an answer, while the back office refunds all: that is recorded, and nobody is told more than is known", async () => {
    const { paymentId, order, transId } = await world.paidOrder("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "never" })
    const events: unknown[] = []
    world
      .container()
      .resolve("event_bus")
      .subscribe("paygate.operation.overtaken", ({ data }) => {
        events.push(data)
        return Promise.resolve()
      })
    const press = (key = "form-0001") =>
      world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 5, request_key: key })
    const pending = (same: boolean) => ({
      status: 400,
      data: { code: "operation-pending", refusal: { reason: "pending", same_request: same } },
    })
    expect(await press()).toMatchObject(pending(true))
    // The form was closed and opened again: this one is not what is pending.
    expect(await press("form-0002")).toMatchObject(pending(false))
    world.sandbox.gatewayAction(transId, "credit", 2490)
    await liveThrough(world, { minutes: 10 }, 2)
    // It may still be on its way.
    const open = () => world.paygate.listPaygateProblems({ state: "open" })
    expect(await open()).toMatchObject([{ kind: "operation-unknown" }])
    expect(await world.paygate.listPaygateOperations({})).toMatchObject([
      { state: "unknown", noted: { reason: "totals-do-not-tell" } },
    ])
    await liveThrough(world, { hours: 2 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toMatchObject([{ amount: 24.9 }])
    expect(await open()).toMatchObject([
      { kind: "operation-overtaken", details: { kind: "refund", amount: "5.00 CHF" } },
    ])
    const [overtaken] = await world.paygate.listPaygateOperations({ state: "overtaken" })
    expect(overtaken).toMatchObject({ noted: { reason: "another-change", totals: { refunded: "24.90" } } })
    expect(events).toMatchObject([{ kind: "refund", amount: "5.00 CHF" }])
    expect(await press()).toMatchObject({ status: 400, data: { refusal: { reason: "overtaken" } } })
    expect(world.sent("credit.aspx")).toHaveLength(1)
  })
})
