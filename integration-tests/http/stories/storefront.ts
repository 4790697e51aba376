import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { stories } from "../support/suite"

interface Status {
  status: string
  reason: string | null
  order_id: string | null
  message: string | null
}

const unknown = { status: "unknown", order_id: null, reason: null, message: null }

export default stories("what a waiting storefront sees", (world) => {
  const headers = () => ({ "x-publishable-api-key": world.shop.publishableKey })
  const ask = (token: string, params: Record<string, string> = {}) =>
    world.api.get<{ attempt: Status }>(`/store/paygate/attempts/${token}`, { headers: headers(), params })
  const cancel = async (token: string, body?: Record<string, unknown>) => {
    const path = `/store/paygate/attempts/${token}/cancel`
    const { status, data } = await world.api.post<{ attempt: Status }>(path, body, { headers: headers() })
    expect(status).toBe(200)
    return data.attempt
  }
  const openCode = async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
    return { cartId, session, token: session.data.attempt_token, code: contentOf(session.data.action) }
  }
  const contentOf = (action: Record<string, unknown>) => String(action["content"])
  const calls = () => world.sandbox.requests().length

  it("open, then paid; the order only with the cart that belongs to it; nothing of it is cached", async () => {
    const { cartId, token, code } = await openCode()
    const { data, headers: answered } = await ask(token, { cart_id: cartId })
    expect(data.attempt).toEqual({ status: "open", order_id: null, reason: null, message: null })
    expect(answered["cache-control"]).toBe("no-store")

    await world.sandbox.shopper.scan(code, "pay")
    const order = await world.placedOrder(cartId)
    const of = async (params: Record<string, string>) => (await ask(token, params)).data.attempt
    expect(await of({ cart_id: cartId })).toMatchObject({ status: "paid", order_id: order.id })
    expect(await of({ cart_id: "cart_of_somebody" })).toMatchObject({ status: "paid", order_id: null })
    expect(await of({})).toMatchObject({ status: "paid", order_id: null })
  })

  it("asking a hundred times asks the gateway nothing", async () => {
    const { cartId, token } = await openCode()
    const before = calls()
    await Promise.all(Array.from({ length: 100 }, () => ask(token, { cart_id: cartId })))
    expect(calls()).toBe(before)
  })

  it.each(["nonsense", "0".repeat(32), "a".repeat(4000)])(
    "no token of a payment (%#) is unknown and nothing else",
    async (token) => {
      expect((await ask(token)).data.attempt).toEqual(unknown)
      expect(await cancel(token, { cart_id: "cart_1" })).toEqual(unknown)
    },
  )

  it("a code whose time is over is expired and not failed; paid in the last second it is paid", async () => {
    const { cartId, token, code } = await openCode()
    await world.sql("update paygate_attempt set expires_at = now() - interval '1 second'")
    expect((await ask(token, { cart_id: cartId })).data.attempt).toMatchObject({
      status: "expired",
      reason: "expired",
      message: expect.stringContaining("Get a new one") as string,
    })
    await world.sandbox.shopper.scan(code, "pay")
    await world.placedOrder(cartId)
    expect((await ask(token, { cart_id: cartId })).data.attempt.status).toBe("paid")
  })

  it("a changed cart ends the payment that was open: its page is told", async () => {
    const { cartId, token } = await openCode()
    await world.shopper.addItem(cartId)
    expect((await ask(token, { cart_id: cartId })).data.attempt).toMatchObject({
      status: "expired",
      reason: "replaced",
    })
  })

  it("a failed try of completion does not end an open payment", async () => {
    const { cartId, token } = await openCode()
    expect((await world.shopper.complete(cartId)).data.type).not.toBe("order")
    expect((await ask(token, { cart_id: cartId })).data.attempt.status).toBe("open")
  })

  it("canceling is a request: written down, carried out later where the method can, never twice", async () => {
    const { cartId, token, code } = await openCode()
    const before = calls()
    expect(await cancel(token, { cart_id: cartId })).toMatchObject({
      status: "expired",
      reason: "replaced",
    })
    expect(await cancel(token, { cart_id: cartId })).toMatchObject({
      status: "expired",
      reason: "replaced",
    })
    expect(calls()).toBe(before)

    await reconcile(world.container())
    expect(world.sent("reverse.aspx")).toHaveLength(1)
    await expect(world.sandbox.shopper.scan(code, "pay")).rejects.toThrow("reversed")
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
  })

  it("who cancels and pays anyway gets the order: a late success takes the normal road", async () => {
    const { cartId, token, code } = await openCode()
    await cancel(token, { cart_id: cartId })
    await world.sandbox.shopper.scan(code, "pay")
    const order = await world.placedOrder(cartId)
    expect((await ask(token, { cart_id: cartId })).data.attempt).toMatchObject({
      status: "paid",
      order_id: order.id,
    })
    expect(world.sandbox.payments()).toMatchObject([{ amountCap: 2645, amountCred: 0 }])
  })

  it.each([[undefined], [{}], [{ cart_id: "cart_of_somebody" }]])(
    "the token with %j cancels nothing",
    async (body) => {
      const { cartId, token } = await openCode()
      expect(await cancel(token, body)).toMatchObject({ status: "open" })
      expect((await ask(token, { cart_id: cartId })).data.attempt.status).toBe("open")
    },
  )

  it.each([[{ cart_id: ["x"] }], [{ cart_id: { $ne: 1 } }]])(
    "the token with %j, which is no cart's id, is refused and cancels nothing",
    async (body) => {
      const { cartId, token } = await openCode()
      const path = `/store/paygate/attempts/${token}/cancel`
      const answer = await world.api.post(path, body, { headers: headers(), validateStatus: () => true })
      expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
      expect((await ask(token, { cart_id: cartId })).data.attempt.status).toBe("open")
    },
  )

  it("a paid payment is not canceled", async () => {
    const { cartId, token, code } = await openCode()
    await world.sandbox.shopper.scan(code, "pay")
    await world.placedOrder(cartId)
    expect(await cancel(token, { cart_id: cartId })).toMatchObject({ status: "paid" })
    await reconcile(world.container())
    expect(world.sent("reverse.aspx")).toEqual([])
    expect(world.sandbox.payments()).toMatchObject([{ amountCap: 2645 }])
  })

  it("canceled codes do not count against the shopper: a sixth can be opened", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    for (let index = 0; index < 6; index++) {
      const session = await world.shopper.openSession(cartId, "pp_wechat-qr_paygate")
      await cancel(session.data.attempt_token, { cart_id: cartId })
    }
    expect(await world.paygate.listPaygateAttempts({ state: "open" })).toHaveLength(6)
  })

  it("declined and canceled at the wallet are told apart, for storefronts with words of their own", async () => {
    const told = []
    for (const choice of ["decline", "cancel"] as const) {
      const { cartId, token, code } = await openCode()
      await world.sandbox.shopper.scan(code, choice)
      await world.paygate.background.drain()
      told.push((await ask(token, { cart_id: cartId })).data.attempt)
    }
    expect(told).toMatchObject([
      { status: "failed", reason: "declined" },
      { status: "failed", reason: "canceled" },
    ])
  })
})
