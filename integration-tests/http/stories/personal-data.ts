import { SHOPPER_EMAIL } from "../../databases/shop-fixture"
import { Batches, paidForBatch } from "../support/batches"
import { SubscriptionDesk, tea } from "../support/subscriptions"
import { stories } from "../support/suite"

interface Export {
  readonly personal_data: Record<
    "payments" | "operations" | "batch_records" | "messages" | "problems" | "subscriptions" | "changes",
    Record<string, unknown>[]
  >
}

export default stories("what is kept about a customer", (world) => {
  const batches = new Batches(world)
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
    await world.sql("update paygate_attempt set form = ?", [JSON.stringify({ fields: { Data: "Anna" } })])
    await world.sql("update paygate_operation set description = 'Anna has no money left'")
    return { order, transId, openSession: session.id }
  }

  /** Somebody signs up, logs in and takes the cart over. */
  const registerWithCart = async (cartId: string, email: string) => {
    const login = { email, password: "correct horse" }
    const post = async (path: string, body: object, token?: string) => {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const headers = { ...world.shopper.headers, ...authorization }
      return (await world.api.post<{ token: string }>(path, body, { headers })).data.token
    }
    const registration = await post("/auth/customer/emailpass/register", login)
    await post("/store/customers", { email }, registration)
    const token = await post("/auth/customer/emailpass", login)
    await post(`/store/carts/${cartId}/customer`, {}, token)
  }

  it("is exported by the e-mail address: payments, operations, messages, problems, subscriptions, and no secret", async () => {
    const { order, transId } = await history()
    await desk.known({ ...tea, order: `#${order.display_id}`, description: "Anna's tea" })
    const data = await exported(SHOPPER_EMAIL.toUpperCase())
    expect(data.payments.map(({ trans_id }) => trans_id)).toContain(transId)
    expect(data.payments).toHaveLength(2)
    expect(data.operations).toMatchObject([{ kind: "refund", amount: "500", state: "succeeded" }])
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
      { erased: { payments: 2, operations: 1, messages: 1, subscriptions: 0 }, kept: [] },
    ])
    expect(await world.sql("select distinct form from paygate_attempt")).toEqual([{ form: null }])
    expect(await world.sql("select description, noted from paygate_operation")).toEqual([
      { description: null, noted: null },
    ])
    const left = await exported()
    expect(JSON.stringify(left)).not.toContain("Anna")
    expect(left.payments.find(({ trans_id }) => trans_id === transId)).toMatchObject({
      state: "captured",
      amount: "2490",
      refunded_amount: "500",
      return_url: "http://localhost:8000/return",
    })
    expect((await call("erase", SHOPPER_EMAIL)).status).toBe(200)
  })

  it("holds the lines of batch files that name a payment of the customer, and stays in them", async () => {
    const paid = await paidForBatch(world)
    const [batch] = await batches.create({
      kind: "refund",
      items: [{ payment: paid.paymentId, amount: "9.90" }],
    })
    const line = {
      batch_id: batch!.id,
      trans_id: paid.transId,
      amount: "990",
      currency_code: "CHF",
      state: "open",
    }
    expect((await exported()).batch_records).toMatchObject([line])
    await call("erase", SHOPPER_EMAIL)
    expect((await exported()).batch_records).toMatchObject([line])
    expect((await batches.export(batch!.id)).text).toContain(`,${paid.transId},`)
  })

  it("of a registered customer is found like a guest's, whatever the spelling of the address", async () => {
    const email = "Berta@example.com"
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await registerWithCart(cartId, email.toLowerCase())
    await world.sandbox.shopper.pay(formUrl, "pay")
    await world.placedOrder(cartId)
    const { payments, messages } = await exported(email)
    expect(payments).toMatchObject([{ state: "captured", cart_id: cartId }])
    expect(messages).toMatchObject([{ status: "OK" }])
    expect((await call("erase", email)).data).toMatchObject({ erased: { payments: 1, messages: 1 } })
  })

  it("leaves a line in the log when it is erased: who did it and whose it was, by ids", async () => {
    await history()
    const lines = jest.spyOn(world.container().resolve("logger"), "info")
    await call("erase", SHOPPER_EMAIL)
    const told = lines.mock.calls
      .map(([line]) => String(line))
      .filter((line) => line.includes("personal data"))
    lines.mockRestore()
    const customers = await world.sql("select id from customer where email = ?", [SHOPPER_EMAIL])
    const [admin] = await world.sql('select id from "user"')
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`was erased by ${String(admin!["id"])}`)
    expect(customers.every(({ id }) => told[0]!.includes(String(id)))).toBe(true)
    expect(told[0]).not.toContain("@")
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
