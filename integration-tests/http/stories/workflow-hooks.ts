import { StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  capturePaygatePaymentWorkflow,
  changePaygateSubscriptionWorkflow,
  refundPaygatePaymentWorkflow,
  releasePaygatePaymentWorkflow,
} from "../../../src/workflows"
import { SubscriptionDesk } from "../support/subscriptions"
import { stories, type World } from "../support/suite"

/** What the shop's own code was told since the story began. */
let told: { hook: string; input: unknown }[] = []
/** What goes wrong in the shop's own code, if anything. */
let trouble: Error | undefined

function tell(hook: string) {
  return async (input: unknown) => {
    told.push({ hook, input: structuredClone(input) })
    if (trouble) {
      throw trouble
    }
    return Promise.resolve(new StepResponse(hook))
  }
}

const who = expect.stringMatching(/^user_/) as string
const books = async (world: World, paymentId: string) => {
  const order = await world.sql("select sum(amount)::text as sum from refund where payment_id = ?", [
    paymentId,
  ])
  return order[0]!["sum"]
}

export default stories("a shop's own code runs after the money moved", (world) => {
  beforeAll(() => {
    capturePaygatePaymentWorkflow.hooks.paymentCaptured(tell("paymentCaptured"))
    refundPaygatePaymentWorkflow.hooks.paymentRefunded(tell("paymentRefunded"))
    releasePaygatePaymentWorkflow.hooks.paymentReleased(tell("paymentReleased"))
    changePaygateSubscriptionWorkflow.hooks.subscriptionChanged(tell("subscriptionChanged"))
  })
  beforeEach(() => {
    told = []
    trouble = undefined
  })

  it("after a capture and after a refund, once for each request, however often it is sent", async () => {
    const { order, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    const path = `/admin/paygate/payments/${paymentId}`
    for (let press = 0; press < 2; press++) {
      const body = { amount: 10, request_key: "capture-0001" }
      expect((await world.admin.post(`${path}/capture`, body)).data).toEqual({
        capture: { amount: "10.00", currency: "CHF" },
      })
    }
    expect((await world.admin.post(`${path}/refund`, { amount: 4, note: "one mug broke" })).data).toEqual({
      refund: { amount: "4.00", currency: "CHF" },
    })
    const payment = {
      payment_id: paymentId,
      attempt_id: attempt.id,
      order_id: order.id,
      currency_code: "CHF",
    }
    expect(told).toEqual([
      {
        hook: "paymentCaptured",
        input: { ...payment, amount: "10.00", request_key: "capture-0001", requested_by: who },
      },
      {
        hook: "paymentRefunded",
        input: { ...payment, amount: "4.00", request_key: null, requested_by: who },
      },
    ])
  })

  it("after a release", async () => {
    const { order, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    const { status, data } = await world.admin.post(`/admin/paygate/attempts/${attempt.id}/release`)
    expect({ status, data }).toMatchObject({ status: 200, data: { attempt: { state: "released" } } })
    expect(told).toMatchObject([
      {
        hook: "paymentReleased",
        input: { payment_id: paymentId, attempt_id: attempt.id, order_id: order.id, amount: "24.90" },
      },
    ])
  })

  it("after a change of a subscription that the gateway carried out, and after no other", async () => {
    const desk = new SubscriptionDesk(world)
    const id = await desk.known()
    await desk.change(id, { request_key: "change-0001", amount: "12.50" })
    await desk.change(id, { request_key: "change-0001", amount: "12.50" })
    world.sandbox.reset()
    const refused = await desk.change(id, { request_key: "change-0002", amount: "15.00" })
    expect(refused.data.change.state).not.toBe("succeeded")
    expect(told).toMatchObject([
      {
        hook: "subscriptionChanged",
        input: {
          subscription: { id, abo_id: "ABO-1", amount: "12.50" },
          change: { state: "succeeded", request_key: "change-0001" },
        },
      },
    ])
  })

  it("not when nothing moved: a refusal is answered as without any hook", async () => {
    const { paymentId } = await world.paidOrder("pp_twint_paygate")
    const { status, data } = await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, {
      amount: 100,
    })
    expect({ status, data }).toMatchObject({
      status: 400,
      data: { type: "not_allowed", code: "more-than-left", refusal: { reason: "more-than-left" } },
    })
    expect(told).toEqual([])
  })

  it("a hook that throws takes nothing back: the admin reads what moved, and that the shop's code failed", async () => {
    trouble = new Error("the bookkeeper's server is down")
    const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    const path = `/admin/paygate/payments/${paymentId}/refund`
    const { status, data } = await world.admin.post(path, { amount: 5, request_key: "refund-00001" })
    expect(status).toBe(200)
    expect(data).toEqual({
      refund: { amount: "5.00", currency: "CHF" },
      hook_error: "the bookkeeper's server is down",
    })
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 500 })
    expect(await books(world, paymentId)).toBe("5")
    // The same press again finds the refund and sends nothing, and the hook is not run a second time.
    const again = await world.admin.post(path, { amount: 5, request_key: "refund-00001" })
    expect(again).toMatchObject({ status: 200, data: { refund: { amount: "5.00" } } })
    expect(world.sent("credit.aspx")).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  it("a workflow run by the shop's own code reads the same result, and says no to what the routes refuse", async () => {
    trouble = new Error("no connection")
    const { paymentId } = await world.paidOrder("pp_alipay_paygate")
    const run = (amount: number) =>
      refundPaygatePaymentWorkflow(world.container()).run({ input: { payment_id: paymentId, amount } })
    expect((await run(3)).result).toMatchObject({
      refund: { amount: "3.00", requested_by: null },
      hook_error: "no connection",
    })
    await expect(run(-3)).rejects.toMatchObject({ type: "invalid_data", code: "request-invalid" })
    await expect(run(1000)).rejects.toMatchObject({ type: "not_allowed", code: "more-than-left" })
  })
})
