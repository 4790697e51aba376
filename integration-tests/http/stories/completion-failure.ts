import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { breakWrites } from "../support/break-writes"
import { eventually } from "../support/eventually"
import { stories, type World } from "../support/suite"
import { liveThrough } from "../support/time"

async function dueNow(world: World): Promise<void> {
  await world.paygate.background.drain()
  await world.sql(
    "update paygate_attempt set reconcile_due_at = now() - interval '1 second' where reconcile_due_at is not null",
  )
  await reconcile(world.container())
}

const moneyStayed = (world: World) => {
  const moved = world.sandbox.requests().filter(({ file }) => ["credit.aspx", "reverse.aspx"].includes(file))
  expect(moved).toEqual([])
}

export default stories("the shopper paid, but the order cannot be placed", (world) => {
  /** Two shoppers pay for the last piece; the second one's order has failed at least once. */
  const comesSecond = async (provider: string) => {
    const variantId = world.shop.lastPieceVariantId
    const first = await world.shopper.checkOut("pp_twint_paygate", { variantId })
    const second = await world.shopper.checkOut(provider, { variantId })
    await world.sandbox.shopper.pay(first.formUrl, "pay")
    await world.placedOrder(first.cartId)
    await world.sandbox.shopper.pay(second.formUrl, "pay")
    await eventually(async () => {
      const [attempt] = await world.paygate.listPaygateAttempts({ session_id: second.session.id })
      expect(attempt!.reconcile_tries).toBeGreaterThan(0)
    })
    return second
  }

  it("the last piece is gone: nothing is refunded, and the order is placed when there is stock again", async () => {
    const second = await comesSecond("pp_alipay_paygate")
    // A try that is under way has an order until core undoes it.
    await eventually(async () => expect(await world.state.orderOfCart(second.cartId)).toBeUndefined())
    await dueNow(world)
    await dueNow(world)
    moneyStayed(world)
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "reconcile-failed", state: "open" },
    ])

    await world.sql(
      'update inventory_level set stocked_quantity = 10, raw_stocked_quantity = \'{"value":"10","precision":20}\' where inventory_item_id = ?',
      [world.shop.lastPieceInventoryItemId],
    )
    // On a busy machine a try that began before may still be under way.
    await eventually(async () => {
      await dueNow(world)
      const order = await world.state.orderOfCart(second.cartId)
      expect(order?.payments[0]?.captures).toHaveLength(1)
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    })
    moneyStayed(world)
  })

  it("a release without an answer: while the money may be on its way back, no order is placed on it", async () => {
    const second = await comesSecond("pp_twint_paygate")
    await eventually(async () => expect(await world.state.orderOfCart(second.cartId)).toBeUndefined())
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: second.session.id })
    world.sandbox.addFault({ kind: "pending", endpoint: "reverse.aspx" })
    await eventually(async () => {
      const body = { request_key: "release-0001" }
      const { data } = await world.admin.post(`/admin/paygate/attempts/${attempt!.id}/release`, body)
      expect(data).toMatchObject({ code: "operation-pending" })
    })
    await world.sql(
      'update inventory_level set stocked_quantity = 10, raw_stocked_quantity = \'{"value":"10","precision":20}\' where inventory_item_id = ?',
      [world.shop.lastPieceInventoryItemId],
    )
    await dueNow(world)
    const told = await world.shopper.complete(second.cartId)
    expect(told.data.type).not.toBe("order")
    expect(JSON.stringify(told.data)).toContain("The payment is not finished yet")
    expect(await world.state.orderOfCart(second.cartId)).toBeUndefined()
    await world.sandbox.executeLate(attempt!.trans_id)
    await liveThrough(world, { hours: 2 })
    expect(await world.state.orderOfCart(second.cartId)).toBeUndefined()
    expect(await world.paygate.listPaygateAttempts({ id: attempt!.id })).toMatchObject([
      { state: "released" },
    ])
    expect(world.sent("reverse.aspx")).toHaveLength(1)
  })

  it.each(["notify", "storefront"] as const)(
    "it fails after the payment was booked (%s): core's refund is refused, the next try succeeds",
    async (who) => {
      const mend = await breakWrites(world, "insert", "order_transaction")
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      if (who === "storefront") {
        world.sandbox.addFault({ kind: "notify-lost", times: 9 })
      }
      await world.sandbox.shopper.pay(formUrl, "pay")
      if (who === "storefront") {
        expect((await world.shopper.complete(cartId)).status).toBeGreaterThanOrEqual(400)
      }
      await eventually(async () => {
        const [attempt] = await world.paygate.listPaygateAttempts({})
        expect(attempt!.completion_started_at).not.toBeNull()
      })
      await world.paygate.background.drain()
      expect(await world.state.orderOfCart(cartId)).toBeUndefined()
      moneyStayed(world)

      await mend()
      if (who === "storefront") {
        expect((await world.shopper.complete(cartId)).data).toMatchObject({ type: "order" })
      } else {
        await dueNow(world)
      }
      const order = await eventually(async () => {
        const found = await world.state.orderOfCart(cartId)
        expect(found?.transactions).toHaveLength(1)
        return found!
      })
      expect(order.payments).toHaveLength(1)
      expect(order.payments[0]).toMatchObject({ canceled_at: null })
      await booksHoldTheMoneyOnce(world)
      expect(order.payments[0]!.refunds).toEqual([])
      moneyStayed(world)
    },
  )

  it("the shopper chooses again after it failed: the order shows the money once", async () => {
    const mend = await breakWrites(world, "insert", "order_transaction")
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    await world.sandbox.shopper.pay(formUrl, "pay")
    expect((await world.shopper.complete(cartId)).status).toBeGreaterThanOrEqual(400)
    await mend()

    await world.shopper.openSession(cartId, "pp_alipay_paygate")
    expect((await world.shopper.complete(cartId)).data).toMatchObject({ type: "order" })
    await world.paygate.background.drain()
    await booksHoldTheMoneyOnce(world)
    moneyStayed(world)
  })

  it("the shopper chooses again in the moment the order is entered: the payment keeps its session, and can be refunded", async () => {
    const { order, paymentId, attempt: placed } = await world.paidOrder("pp_alipay_paygate")
    const { attempts, orders } = world.paygate
    const entered = async () => {
      const [attempt] = await world.paygate.listPaygateAttempts({})
      expect(attempt).toMatchObject({ session_id: placed.session_id })
      expect(attempt!.completed_at).not.toBeNull()
    }
    await entered()
    await world.sql("update paygate_attempt set completed_at = null")
    // A reconciliation has read that order and payment are there, and is about to enter it.
    const seen = (await attempts.byId(placed.id))!
    expect(await attempts.moveToSession(seen, "payses_again")).toBe(true)
    const facts = { orderId: order.id, paymentId, inquireAt: undefined }
    expect(await orders.markCompleted(seen, facts)).toBe(false)
    await eventually(async () => {
      await dueNow(world)
      await entered()
    })
    expect(await world.admin.refund(paymentId, 1)).toMatchObject({ status: 200 })
  })

  it("a payment left by a server that died is taken away when the order is reconciled", async () => {
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    await world.sandbox.shopper.pay(formUrl, "pay")
    expect((await world.shopper.complete(cartId)).data).toMatchObject({ type: "order" })
    const placed = async () => {
      const [attempt] = await world.paygate.listPaygateAttempts({})
      expect(attempt!.completed_at).not.toBeNull()
    }
    await eventually(placed)
    // What a second server leaves that was authorizing an earlier session of the same attempt when it was killed.
    await world.sql(
      `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id, captured_at)
       select 'pay_left', amount, raw_amount, currency_code, provider_id, data || '{"session_id": "payses_gone"}', payment_collection_id, 'payses_gone', now()
         from payment where data ->> 'session_id' = ?`,
      [session.id],
    )
    await world.sql(
      "update paygate_attempt set completed_at = null, reconcile_due_at = now() - interval '1 second'",
    )
    // The reconciliation that follows the order may still have the payment: the job comes again.
    await eventually(async () => {
      await dueNow(world)
      await placed()
    })
    await booksHoldTheMoneyOnce(world)
  })

  it("the database drops every connection meanwhile: nothing is refunded, the order exists in the end", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    const paying = world.sandbox.shopper.pay(formUrl, "pay-and-close")
    for (let index = 0; index < 8; index++) {
      await world
        .sql(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
        )
        .catch(() => [])
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    await paying
    const order = await eventually(async () => {
      await world.sql(
        "update paygate_attempt set inquire_at = now() - interval '1 second', lease_until = null where completed_at is null",
      )
      await dueNow(world)
      const found = await world.state.orderOfCart(cartId)
      expect(found?.payments).toHaveLength(1)
      return found!
    }, 60_000)
    expect(order.payments[0]!.captures).toHaveLength(1)
    moneyStayed(world)
    expect(world.sandbox.payments()).toHaveLength(1)
  })

  it("when the tries are used up, the money goes back and a person is told", async () => {
    const second = await comesSecond("pp_twint_paygate")
    await world.paygate.background.drain()
    await world.sql("update paygate_attempt set reconcile_tries = 9 where session_id = ?", [
      second.session.id,
    ])
    await dueNow(world)
    // It goes back at once, by a reconciliation of its own, whose last step is to tell.
    await eventually(async () => {
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
        { kind: "auto-refunded", details: { reason: "completion-impossible" } },
      ])
    })
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: second.session.id })
    expect(attempt!.state).toBe("auto-refunded")
    const reserved = world.sandbox.payments().map(({ amountAuth }) => amountAuth)
    expect(reserved.sort((a, b) => a - b)).toEqual([0, 2490])
  })
})

/** Read without Medusa's joins, which hide a payment whose session is gone. */
async function booksHoldTheMoneyOnce(world: World): Promise<void> {
  const books = await world.sql(
    `select (select count(*)::int from payment where deleted_at is null) as payments,
            (select count(*)::int from capture where deleted_at is null) as captures,
            (select (raw_captured_amount ->> 'value')::numeric = amount from payment_collection) as captured_once`,
  )
  expect(books).toEqual([{ payments: 1, captures: 1, captured_once: true }])
}
