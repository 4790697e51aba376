import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"

import { signedNotice } from "../../../src/sandbox"
import { merchantAccount, stories, type World } from "../support/suite"

interface Status {
  readonly status: string
  readonly order_id: string | null
}

const silently = { maxRedirects: 0, validateStatus: () => true }

/** Somebody who has an account with the shop; returns the headers of a storefront where they are logged in. */
async function customer(world: World, email: string): Promise<Record<string, string>> {
  const credentials = { email, password: "correct horse" }
  const { data: registered } = await world.api.post<{ token: string }>(
    "/auth/customer/emailpass/register",
    credentials,
  )
  await world.api.post(
    "/store/customers",
    { email },
    {
      headers: { ...world.shopper.headers, authorization: `Bearer ${registered.token}` },
    },
  )
  const { data } = await world.api.post<{ token: string }>("/auth/customer/emailpass", credentials)
  return { ...world.shopper.headers, authorization: `Bearer ${data.token}` }
}

/** The publishable key of a sales channel that the payments of these stories have nothing to do with. */
async function keyOfAnotherChannel(world: World): Promise<Record<string, string>> {
  const { result: channels } = await createSalesChannelsWorkflow(world.container()).run({
    input: { salesChannelsData: [{ name: "Another channel" }] },
  })
  const { result: keys } = await createApiKeysWorkflow(world.container()).run({
    input: { api_keys: [{ title: "Another storefront", type: "publishable", created_by: "" }] },
  })
  await world
    .container()
    .resolve("link")
    .create({
      [Modules.API_KEY]: { publishable_key_id: keys[0]!.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id: channels[0]!.id },
    })
  return { "x-publishable-api-key": keys[0]!.token }
}

export default stories("somebody else's payment", (world) => {
  const ask = async (token: string, headers: object, cartId?: string): Promise<Status> => {
    const { data } = await world.api.get<{ attempt: Status }>(`/store/paygate/attempts/${token}`, {
      headers: { ...headers },
      params: cartId === undefined ? {} : { cart_id: cartId },
    })
    return data.attempt
  }
  const attempts = (token: string) => world.paygate.attempts.byToken(token)

  /** A customer's open payment, and another customer with an open payment of the same kind. */
  const annaAndBen = async () => {
    const [anna, ben] = [await customer(world, "anna@example.com"), await customer(world, "ben@example.com")]
    const hers = await world.shopper.checkOut("pp_twint_paygate")
    await world.api.post(`/store/carts/${hers.cartId}/customer`, {}, { headers: anna })
    const his = await world.shopper.checkOut("pp_twint_paygate")
    await world.api.post(`/store/carts/${his.cartId}/customer`, {}, { headers: ben })
    return { anna, ben, hers, his }
  }

  it("a registered customer's payment tells nobody else its order, logged in or not, with whatever cart", async () => {
    const { anna, ben, hers, his } = await annaAndBen()
    const token = hers.session.data.attempt_token
    await world.sandbox.shopper.pay(hers.formUrl, "pay")
    const order = await world.placedOrder(hers.cartId)
    for (const headers of [ben, world.shopper.headers, await keyOfAnotherChannel(world)]) {
      for (const cart of [
        undefined,
        his.cartId,
        order.id,
        hers.session.id,
        `${hers.cartId} `,
        "%",
        "cart_%",
      ]) {
        expect([cart, await ask(token, headers, cart)]).toEqual([
          cart,
          { status: "paid", order_id: null, reason: null, message: null },
        ])
      }
    }
    expect((await ask(token, anna, hers.cartId)).order_id).toBe(order.id)
    expect((await world.api.get(`/store/orders?fields=id`, { headers: ben })).data).toMatchObject({
      orders: [],
    })
  })

  it("is not called off by another customer, nor by a key of another channel without its cart", async () => {
    const { ben, hers, his } = await annaAndBen()
    const token = hers.session.data.attempt_token
    const path = `/store/paygate/attempts/${token}/cancel`
    for (const headers of [ben, await keyOfAnotherChannel(world)]) {
      for (const body of [{}, { cart_id: his.cartId }, { cart_id: hers.session.id }]) {
        expect((await world.api.post<{ attempt: Status }>(path, body, { headers })).data.attempt.status).toBe(
          "open",
        )
      }
    }
    expect(await attempts(token)).toMatchObject({ state: "open", supersededAt: null })
  })

  it("its ids in the data of one's own session lead to a payment of one's own", async () => {
    const { ben, hers } = await annaAndBen()
    await world.sandbox.shopper.pay(hers.formUrl, "pay")
    await world.placedOrder(hers.cartId)
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: hers.session.id })
    const cartId = await world.shopper.fillCart()
    const collection = await world.shopper.openCollection(cartId)
    const { id, trans_id, pay_id } = attempt!
    const data = {
      ...{ session_id: hers.session.id, attempt_token: hers.session.data.attempt_token, attempt_id: id },
      ...{ trans_id, pay_id, paygate_adopt: id, adopt: id, state: "captured", id: hers.session.id },
      ...{ paygate: { TransID: trans_id }, context: { paygate_adopt: id }, duplicate_of: null },
    }
    const { data: opened } = await world.api.post<{
      payment_collection: {
        payment_sessions: { id: string; data: { session_id: string; attempt_token: string } }[]
      }
    }>(
      `/store/payment-collections/${collection}/payment-sessions`,
      { provider_id: "pp_twint_paygate", data },
      { headers: ben },
    )
    const [session] = opened.payment_collection.payment_sessions
    expect(session!.data.session_id).toBe(session!.id)
    expect(session!.data.attempt_token).not.toBe(hers.session.data.attempt_token)
    expect(Object.keys(session!.data).sort()).toEqual(["action", "attempt_token", "session_id"])
    expect((await world.shopper.complete(cartId)).data.type).toBe("cart")
    expect(await attempts(session!.data.attempt_token)).toMatchObject({ state: "open", orderId: null })
  })

  it("its good message at the address of one's own payment says nothing about the latter, by GET or POST", async () => {
    const { hers, his } = await annaAndBen()
    const { redirectTo } = await world.sandbox.shopper.pay(hers.formUrl, "pay")
    const good = new URL(redirectTo!).search.slice(1)
    const ownAddress = `/hooks/paygate/return/main/${his.session.data.attempt_token}`
    const mixed = `${good}&paygate=${hers.session.data.attempt_token}`
    for (const message of [good, mixed]) {
      const answers = [
        await world.api.get<unknown>(`${ownAddress}?${message}`, silently),
        await world.api.post<unknown>(ownAddress, message, silently),
        await world.api.post<unknown>(`${ownAddress}?${message}`, "", silently),
      ]
      for (const { headers } of answers) {
        const target = new URL(String(headers["location"]))
        expect(target.searchParams.getAll("outcome")).toEqual(["checking"])
        expect(target.searchParams.getAll("paygate")).toEqual([his.session.data.attempt_token])
      }
    }
    await world.placedOrder(hers.cartId)
    expect(await attempts(his.session.data.attempt_token)).toMatchObject({ state: "open" })
    expect((await world.shopper.complete(his.cartId)).data.type).toBe("cart")
  })

  it("a message that names its PayID for one's own TransID has to be signed for both", async () => {
    const { hers, his } = await annaAndBen()
    await world.sandbox.shopper.pay(hers.formUrl, "pay")
    await world.placedOrder(hers.cartId)
    const { payId: PayID } = world.sandbox.payment(
      (await attempts(hers.session.data.attempt_token))!.transId,
    )!
    const mine = (await attempts(his.session.data.attempt_token))!
    // Signed by another merchant of the same gateway, who knows only keys of their own.
    const stranger = { ...merchantAccount, hmacKey: "another-hmac-key-of-32-characters" }
    const { body } = signedNotice(stranger, { TransID: mine.transId, PayID })
    const answer = await world.api.post<unknown>("/hooks/paygate/notify/main", body, silently)
    expect(answer.status).toBe(400)
    await world.paygate.background.drain()
    expect(await attempts(his.session.data.attempt_token)).toMatchObject({ state: "open" })
  })

  it("an admin's routes are closed to customers, publishable keys and keys of other channels", async () => {
    const { attempt } = await world.paidOrder("pp_twint_paygate")
    const ben = await customer(world, "ben@example.com")
    const strangers = [ben, world.shopper.headers, await keyOfAnotherChannel(world), {}]
    for (const headers of strangers) {
      for (const [method, path] of [
        ["GET", `/admin/paygate/attempts/${attempt.id}`],
        ["POST", `/admin/paygate/attempts/${attempt.id}/release`],
        ["POST", `/admin/paygate/payments/pay_1/refund`],
        ["GET", "/admin/paygate/permissions"],
        ["POST", "/admin/paygate/personal-data/export"],
      ] as const) {
        const answer = await world.api.request<unknown>({ method, url: path, headers, data: {}, ...silently })
        expect([path, answer.status]).toEqual([path, 401])
      }
    }
  })
})
