import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createCustomersWorkflow, deleteCustomersWorkflow } from "@medusajs/medusa/core-flows"

import { SubscriptionDesk, tea } from "../support/subscriptions"
import { stories, type World } from "../support/suite"

async function graph(world: World, entity: string, id: string, fields: string[]): Promise<unknown> {
  const query = world.container().resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id", ...fields], filters: { id } })
  return (data as unknown[])[0]
}

export default stories("query.graph reaches our records from Medusa's, and Medusa's from ours", (world) => {
  it("from an order, its payment and its cart to the try that paid it", async () => {
    const { order, cartId, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    const fields = ["paygate_attempts.id", "paygate_attempts.trans_id", "paygate_attempts.state"]
    const { id, trans_id } = attempt
    const paygate_attempts = [expect.objectContaining({ id, trans_id, state: "authorized" })]
    expect(await graph(world, "order", order.id, fields)).toMatchObject({ id: order.id, paygate_attempts })
    expect(await graph(world, "cart", cartId, fields)).toMatchObject({ paygate_attempts })
    const payment = await graph(world, "payment", paymentId, ["paygate_attempt.id", "paygate_attempt.state"])
    expect(payment).toMatchObject({ paygate_attempt: { id, state: "authorized" } })
  })

  it("from a try to pay to its order, payment, collection and cart, and to what was done with it", async () => {
    const { order, cartId, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
    await world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, { amount: 10 })
    const fields = [
      ...["order.display_id", "payment.amount", "payment_collection.amount", "cart.email"],
      ...["operations.kind", "operations.state"],
    ]
    expect(await graph(world, "paygate_attempt", attempt.id, fields)).toMatchObject({
      order: { id: order.id, display_id: expect.any(Number) },
      payment: { id: paymentId, amount: 24.9 },
      payment_collection: { id: attempt.collection_id, amount: 24.9 },
      cart: { id: cartId, email: "anna@example.com" },
      operations: [{ kind: "capture", state: "succeeded" }],
    })
  })

  it("a try that nobody paid belongs to its cart, and to no order", async () => {
    const { cartId } = await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ cart_id: cartId })
    const found = await graph(world, "paygate_attempt", attempt!.id, ["order.id", "payment.id", "cart.id"])
    expect(found).toMatchObject({ cart: { id: cartId } })
    expect(found).not.toHaveProperty("order.id")
    expect(found).not.toHaveProperty("payment.id")
    const cart = await graph(world, "cart", cartId, ["paygate_attempts.state"])
    expect(cart).toMatchObject({ paygate_attempts: [{ state: "open" }] })
  })

  it("from a subscription to its customer and its order, and back", async () => {
    const { order } = await world.paidOrder("pp_alipay_paygate")
    const desk = new SubscriptionDesk(world)
    const id = await desk.known({ ...tea, order: order.id })
    const found = await graph(world, "paygate_subscription", id, ["customer.email", "order.display_id"])
    expect(found).toMatchObject({
      customer: { email: "anna@example.com" },
      order: { id: order.id, display_id: expect.any(Number) },
    })
    const { customer } = found as { customer: { id: string } }
    const fields = ["paygate_subscriptions.id", "paygate_subscriptions.abo_id"]
    const paygate_subscriptions = [expect.objectContaining({ id, abo_id: "ABO-1" })]
    expect(await graph(world, "customer", customer.id, fields)).toMatchObject({ paygate_subscriptions })
    expect(await graph(world, "order", order.id, fields)).toMatchObject({ paygate_subscriptions })
  })

  it("a customer who is deleted leaves the subscription where it is: the links only read", async () => {
    const { result } = await createCustomersWorkflow(world.container()).run({
      input: { customersData: [{ email: "tea@example.com", has_account: true }] },
    })
    const id = await new SubscriptionDesk(world).known({ ...tea, customer: "tea@example.com" })
    await deleteCustomersWorkflow(world.container()).run({ input: { ids: [result[0]!.id] } })
    expect(await graph(world, "paygate_subscription", id, ["abo_id"])).toMatchObject({ abo_id: "ABO-1" })
  })

  it("by fields of core's routes nobody gets past the permissions of our own: no row of ours, no token and no scanned code leaves", async () => {
    const { order, cartId, paymentId } = await world.paidOrder("pp_twint_paygate")
    const plus = encodeURIComponent("+")
    const asked = [
      ["admin", "/admin/orders?fields=*paygate_attempts"],
      ["admin", `/admin/orders/${order.id}?fields=id,paygate_attempts.token_hash`],
      ["admin", `/admin/orders/${order.id}?fields[]=${plus}paygate_attempts.scanned_code`],
      ["admin", `/admin/orders/${order.id}?fields=*payment_collections.payments.paygate_attempt`],
      ["admin", `/admin/payments/${paymentId}?fields=${plus}paygate_attempt.form`],
      ["admin", "/admin/customers?fields=*paygate_subscriptions"],
      ["admin", "/admin/orders?order=paygate_attempts.amount"],
      ["store", `/store/carts/${cartId}?fields=*paygate_attempts`],
      ["store", `/store/orders/${order.id}?fields=*paygate_attempts`],
      ["admin", "/Admin/Orders/?fields=*paygate_attempts"],
      ["admin", "/admin/orders?fields=id&fields=*paygate_attempts"],
      ["admin", "/admin/orders?fields[x][y]=*paygate_attempts"],
      ["admin", "/admin/orders?fields=*%70aygate_attempts"],
      ["store", `/STORE/carts/${cartId}/?fields=*paygate_attempts`],
    ] as const
    for (const [door, path] of asked) {
      const headers = door === "admin" ? world.admin.headers : world.shopper.headers
      const { status, data } = await world.api.get(path, { headers, validateStatus: () => true })
      expect([path, status, JSON.stringify(data)]).toEqual([
        path,
        400,
        expect.stringContaining("The plugin's records are not told by fields or order of this route"),
      ])
    }
    // Without them the routes answer as ever.
    expect((await world.api.get(`/admin/orders/${order.id}`, { headers: world.admin.headers })).status).toBe(
      200,
    )
  })
})
