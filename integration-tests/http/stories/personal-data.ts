import { SHOPPER_EMAIL } from "../../databases/shop-fixture"
import { SubscriptionDesk, tea } from "../support/subscriptions"
import { stories } from "../support/suite"

interface Export {
  readonly personal_data: Record<
    "payments" | "actions" | "messages" | "problems" | "subscriptions" | "changes",
    Record<string, unknown>[]
  >
}

export default stories("what is kept about a customer", (world) => {
  const desk = new SubscriptionDesk(world)
  const call = async <Body>(deed: "export" | "erase", email: string) => {
    const { status, data } = await world.admin.post(`/admin/paygate/personal-data/${deed}`, { email })
    return { status, data: data as Body }
  }
  const exported = async (email = SHOPPER_EMAIL) => {
    const { status, data } = await call<Export>("export", email)
    expect(status).toBe(200)
    return data.personal_data
  }

  /** A paid and partly refunded order, a payment that came to nothing, and the address each shopper returns to. */
  const history = async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    await world.admin.refund(paymentId, 5)
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sql("update paygate_attempt set return_url = ?", [
      "http://localhost:8000/return?name=Anna#/step",
    ])
    await world.sql(
      `update paygate_notice set description = 'Anna', parameters = parameters || '{"UserData":"Anna"}'`,
    )
    return { order, transId, openSession: session.id }
  }

  it("is exported by the e-mail address: payments, actions, messages, problems, subscriptions, and no secret", async () => {
    const { order, transId } = await history()
    await desk.known({ ...tea, order: `#${order.display_id}`, description: "Anna's tea" })
    const data = await exported(SHOPPER_EMAIL.toUpperCase())
    expect(data.payments.map(({ trans_id }) => trans_id)).toContain(transId)
    expect(data.payments).toHaveLength(2)
    expect(data.actions).toMatchObject([{ kind: "credit", amount: "500", state: "succeeded" }])
    expect(data.messages).toMatchObject([{ trans_id: transId, parameters: { UserData: "Anna" } }])
    expect(data.subscriptions).toMatchObject([{ abo_id: "ABO-1", description: "Anna's tea" }])
    expect(JSON.stringify(data)).not.toMatch(/token|lease|fingerprint/)
    expect((await exported("nobody@example.com")).payments).toEqual([])
  })

  it("is erased but for the bookkeeping, and again does no harm", async () => {
    const { transId } = await history()
    const { status, data } = await call("erase", SHOPPER_EMAIL)
    expect([status, data]).toEqual([
      200,
      { erased: { payments: 2, messages: 1, subscriptions: 0 }, kept: [] },
    ])
    const left = await exported()
    expect(JSON.stringify(left)).not.toContain("Anna")
    expect(left.payments.find(({ trans_id }) => trans_id === transId)).toMatchObject({
      state: "captured",
      amount: "2490",
      credited_amount: "500",
      return_url: "http://localhost:8000/return",
    })
    expect((await call("erase", SHOPPER_EMAIL)).status).toBe(200)
  })

  it("a subscription that runs stays and is named; once it is over it leads to nobody, taken off the list or not", async () => {
    const { order } = await history()
    const id = await desk.known({ ...tea, order: `#${order.display_id}`, description: "Anna's tea" })
    const { data } = await call<{ kept: unknown[] }>("erase", SHOPPER_EMAIL)
    expect(data.kept).toEqual([{ subscription_id: id, abo_id: "ABO-1" }])
    expect((await exported()).subscriptions).toHaveLength(1)

    await world.sql("update paygate_subscription set active = false, deleted_at = now()")
    expect((await call<{ kept: unknown[] }>("erase", SHOPPER_EMAIL)).data).toMatchObject({
      erased: { subscriptions: 1 },
      kept: [],
    })
    expect(await world.sql("select customer_id, order_id, description from paygate_subscription")).toEqual([
      { customer_id: null, order_id: null, description: null },
    ])
    expect((await exported()).subscriptions).toEqual([])
  })

  it("another customer's rows are not touched", async () => {
    const { transId } = await history()
    await call("erase", "somebody.else@example.com")
    expect((await exported()).messages).toMatchObject([{ trans_id: transId, description: "Anna" }])
  })

  it("asks for an address in words", async () => {
    expect(await call("export", "Anna")).toMatchObject({ status: 400 })
  })
})
