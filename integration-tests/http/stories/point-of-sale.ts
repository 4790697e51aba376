import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { leaveCreditLine } from "../support/left-credit-line"
import { stories } from "../support/suite"

const pointsOfSale = [
  {
    provider: "pp_alipay-spot_paygate",
    file: "alipayspot.aspx",
    approve: "281234567890123456",
    password: "261234567890123456",
    decline: "291234567890123456",
  },
  {
    provider: "pp_wechat-barcode_paygate",
    file: "wechatBarcode.aspx",
    approve: "131234567890123456",
    password: "111234567890123456",
    decline: "141234567890123456",
  },
]

export default stories("at the point of sale", (world) => {
  const scan = async (provider: string, code: string) => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const session = await world.shopper.openSession(cartId, provider, { scanned_code: code })
    return { cartId, session }
  }

  it.each(pointsOfSale)(
    "$provider: a scanned code pays at once, is sent once and is kept nowhere",
    async ({ provider, file, approve }) => {
      const { cartId, session } = await scan(provider, approve)
      expect(session.data.action).toEqual({ type: "none" })
      expect(world.sent(file)).toHaveLength(0)

      const answers = await Promise.all([world.shopper.complete(cartId), world.shopper.complete(cartId)])
      expect(answers.map(({ data }) => data.type)).toEqual(["order", "order"])
      const order = await world.placedOrder(cartId)
      expect(order.payments[0]!.captures).toHaveLength(1)
      expect(world.sent(file)).toHaveLength(1)
      expect(JSON.stringify(await world.shopper.cart(cartId))).not.toContain(approve)
      const kept = await world.sql(
        "select count(*)::int as count from paygate_attempt where scanned_code is not null",
      )
      expect(kept).toEqual([{ count: 0 }])
    },
  )

  it.each(pointsOfSale)(
    "$provider: a shopper who has to type a password is waited for",
    async ({ provider, file, password }) => {
      const { cartId } = await scan(provider, password)
      const completing = world.shopper.complete(cartId)
      await eventually(async () => expect(world.sent(file)).toHaveLength(1))
      await world.sandbox.decide(world.sandbox.payments()[0]!.transId, "pay")
      expect((await completing).data.type).toBe("order")
      await world.placedOrder(cartId)
    },
  )

  it.each(pointsOfSale)(
    "$provider: a refused code is told, and nothing is charged",
    async ({ provider, decline }) => {
      const { cartId } = await scan(provider, decline)
      const answer = await world.shopper.complete(cartId)
      expect(answer.data).toMatchObject({ type: "cart", error: { type: "payment_authorization_error" } })
      expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    },
  )

  it("without a scanned code the point of sale is told what to do", async () => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await expect(world.shopper.openSession(cartId, "pp_alipay-spot_paygate")).rejects.toMatchObject({
      response: {
        data: { message: expect.stringContaining("Scan the code on the shopper's phone") as string },
      },
    })
  })

  it("a shopper who never confirms is called off by the job after a crash, and can pay no more", async () => {
    const pointOfSale = pointsOfSale[1]!
    const { cartId } = await scan(pointOfSale.provider, pointOfSale.password)
    const answer = await world.shopper.complete(cartId)
    expect(answer.data).toMatchObject({ type: "cart", error: { type: "payment_requires_more_error" } })
    expect(world.sent(pointOfSale.file)).toHaveLength(1)

    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await reconcile(world.container())
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "released" }])
    await expect(world.sandbox.decide(world.sandbox.payments()[0]!.transId, "pay")).rejects.toThrow()
    const over = await world.shopper.complete(cartId)
    expect(over.data).toMatchObject({ type: "cart", error: { type: "payment_authorization_error" } })
    expect(world.sent(pointOfSale.file)).toHaveLength(1)
  })

  it.each([
    ["", false],
    [", also when a first canceling was killed half-way", true],
  ])(
    "an order that a killed completion left goes with the payment that was called off%s",
    async (_title, killedAgain) => {
      const pointOfSale = pointsOfSale[0]!
      const { cartId } = await scan(pointOfSale.provider, pointOfSale.approve)
      await world.shopper.complete(cartId)
      const order = await world.placedOrder(cartId)
      // As a process leaves it that dies while it waits for the shopper; the job has called the payment off since.
      await world.sql("delete from capture")
      await world.sql("delete from order_transaction")
      await world.sql("delete from payment")
      await world.sql("update payment_session set status = 'pending', authorized_at = null")
      await world.sql(
        `update paygate_attempt set state = 'released', captured_amount = '0', completed_at = null, order_id = null, payment_id = null,
         completion_started_at = now() - interval '10 minutes', inquire_at = now()`,
      )
      await world.sql("update \"order\" set created_at = created_at - interval '10 minutes'")
      world.sandbox.gatewayAction(world.sandbox.payments()[0]!.transId, "reverse")
      if (killedAgain) {
        await leaveCreditLine(world, order.id, "2 minutes")
      }
      await reconcile(world.container())
      expect((await world.state.order(order.id)).status).toBe("canceled")
    },
  )

  it("a shopper who never confirms is called off at the bound, without the job and without a second code", async () => {
    const pointOfSale = pointsOfSale[0]!
    const { cartId, session } = await scan(pointOfSale.provider, pointOfSale.password)
    const completing = world.shopper.complete(cartId)
    await eventually(async () => expect(world.sent(pointOfSale.file)).toHaveLength(1))
    // what follows core's 20 seconds goes on until 90; here the shopper came long ago
    await world.sql("update paygate_attempt set created_at = now() - interval '2 minutes'")
    expect((await completing).data).toMatchObject({ error: { type: "payment_requires_more_error" } })
    await eventually(async () =>
      expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "released" }]),
    )
    expect(world.sent("reverse.aspx")).toHaveLength(1)
    expect(world.sent(pointOfSale.file)).toHaveLength(1)
    await expect(world.sandbox.decide(world.sandbox.payments()[0]!.transId, "pay")).rejects.toThrow()
    // the point of sale asks how it stands, and is told that it is over
    const { data } = await world.api.get<{ attempt: { status: string } }>(
      `/store/paygate/attempts/${session.data.attempt_token}?cart_id=${cartId}`,
      { headers: { "x-publishable-api-key": world.shop.publishableKey } },
    )
    expect(data.attempt.status).toBe("failed")
  })

  it("a lost answer is resolved by asking: the code is never sent a second time", async () => {
    const pointOfSale = pointsOfSale[0]!
    world.sandbox.addFault({ kind: "truncated", endpoint: pointOfSale.file })
    const { cartId } = await scan(pointOfSale.provider, pointOfSale.approve)
    expect((await world.shopper.complete(cartId)).data.type).toBe("order")
    expect(world.sent(pointOfSale.file)).toHaveLength(1)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2645 })
  })
})
