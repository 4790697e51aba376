import { reconcileAgain } from "../../../src/payments/reconcile/reconcile-again"
import { reconcilePayment } from "../../../src/payments/reconcile/reconcile-payment"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { eventually } from "../support/eventually"
import { storeNotice } from "../support/stored-notice"
import { stories } from "../support/suite"

export default stories("what a crash or a silence left behind", (world) => {
  /** Past the time in which a call may run, and past the horizon. */
  const longAgo = async () => {
    await world.sql(
      `update paygate_operation set started_at = now() - interval '20 minutes', resolve_at = null,
              sent_at = case when sent_at is not null then now() - interval '20 minutes' end`,
    )
    await world.sql("update paygate_problem set retry_at = null")
  }

  it.each(["pp_twint_paygate", "pp_alipay_paygate"])(
    "%s: an order that exists without its payment is paid up",
    async (provider) => {
      const { cartId, order, attempt } = await world.paidOrder(provider)
      // As a process leaves it that dies between placing the order and authorizing.
      await world.sql("delete from order_transaction")
      await world.sql("delete from capture")
      await world.sql("delete from payment")
      await world.sql("update payment_session set status = 'pending', authorized_at = null")
      await world.sql("update paygate_attempt set completed_at = null, order_id = null, payment_id = null")

      expect(await reconcilePayment(world.container(), attempt.id)).toMatchObject({ kind: "reconciled" })
      const paid = await world.placedOrder(cartId)
      expect(paid.id).toBe(order.id)
      expect(paid.payments[0]!.captured_at === null).toBe(provider === "pp_twint_paygate")
      expect(paid.transactions.map(({ amount }) => amount)).toEqual(
        provider === "pp_twint_paygate" ? [] : [24.9],
      )
      expect(world.sent("capture.aspx")).toEqual([])
    },
  )

  it("a reconciliation that died when it had taken its notice in is finished when its lease is over", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    const [attempt] = await world.paygate.listPaygateAttempts({})
    expect(await world.paygate.reconciliations.acquire(attempt!.id, "dies")).toBeDefined()
    await world.sql("update paygate_attempt set state = 'captured', captured_amount = amount")
    // The inquiry comes while nobody knows yet that the process is dead.
    await world.sql("update paygate_attempt set inquire_at = now()")
    await reconcile(world.container())
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()

    await world.sql(
      "update paygate_attempt set lease_until = lease_until - interval '180 s', reconcile_due_at = reconcile_due_at - interval '180 s'",
    )
    await reconcile(world.container())
    expect((await world.placedOrder(cartId)).payments).toHaveLength(1)
  })

  it("core's own notice of a new order, lost in a crash, is made good by a problem entry and an event", async () => {
    const recovered: unknown[] = []
    world
      .container()
      .resolve("event_bus")
      .subscribe("paygate.order.recovered", ({ data }: { data: unknown }) => {
        recovered.push(data)
        return Promise.resolve()
      })
    const told = await world.paidOrder("pp_twint_paygate")
    const lost = await world.paidOrder("pp_twint_paygate")
    await eventually(async () => {
      const attempts = await world.paygate.listPaygateAttempts({})
      expect(attempts.every(({ order_heard_at, completed_at }) => order_heard_at && completed_at)).toBe(true)
    })
    await world.sql("update paygate_attempt set order_heard_at = null where id = ?", [lost.attempt.id])
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({})).toEqual([])

    await world.sql("update paygate_attempt set completed_at = now() - interval '11 minutes'")
    await Promise.all([reconcile(world.container()), reconcile(world.container())])
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "order-event-lost", order_id: lost.order.id },
    ])
    expect(recovered).toEqual([{ order_id: lost.order.id, attempt_id: lost.attempt.id }])
    expect(told.order.id).not.toBe(lost.order.id)
  })

  it("of an order that core undid again nobody is told that its notice was lost", async () => {
    const { attempt, order } = await world.paidOrder("pp_twint_paygate")
    await eventually(async () => {
      const [found] = await world.paygate.listPaygateAttempts({})
      expect(found!.order_heard_at).not.toBeNull()
    })
    await world.paygate.background.drain()
    await world.sql(
      "update paygate_attempt set order_heard_at = null, reconcile_due_at = null, completed_at = now() - interval '11 minutes' where id = ?",
      [attempt.id],
    )
    await world.sql('update "order" set deleted_at = now() where id = ?', [order.id])
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({ kind: "order-event-lost" })).toEqual([])
    // What is left of it is looked at again.
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([
      { reconcile_due_at: expect.any(Date) as Date },
    ])
  })

  it("an order that exists after a crash although nothing was paid is canceled when the payment has failed", async () => {
    const { cartId, order, attempt } = await world.paidOrder("pp_twint_paygate")
    await world.paygate.background.drain()
    // As a process leaves it that dies between placing the order and authorizing, before the shopper has paid.
    await world.sql("delete from payment")
    await world.sql("update payment_session set status = 'pending', authorized_at = null")
    await world.sql(
      "update paygate_attempt set state = 'failed', completed_at = null, order_id = null, payment_id = null, completion_started_at = now()",
    )
    expect(await reconcilePayment(world.container(), attempt.id)).toMatchObject({ kind: "waits" })
    expect(await world.state.orderOfCart(cartId)).toMatchObject({ status: "pending" })

    await world.sql(
      "update paygate_attempt set completion_started_at = now() - interval '3 minutes', reconcile_due_at = now() - interval '1 second'",
    )
    await world.sql("update \"order\" set created_at = now() - interval '3 minutes'")
    await reconcile(world.container())
    expect(await world.state.order(order.id)).toMatchObject({ status: "canceled" })
    expect(await world.sql("select id from reservation_item where deleted_at is null")).toEqual([])
  })

  it("a reconciliation that could neither book nor refund is tried slowly, and at once when a person asks", async () => {
    const { formUrl, cartId, session } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.shopper.addItem(cartId)
    world.sandbox.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10045", times: 5 })
    await world.sandbox.shopper.pay(formUrl, "pay")
    const attempt = async () => (await world.paygate.listPaygateAttempts({ session_id: session.id }))[0]!
    await eventually(async () => expect((await attempt()).reconcile_tries).toBeGreaterThan(0))
    await world.paygate.background.drain()
    await world.sql(
      "update paygate_attempt set reconcile_tries = 9, reconcile_due_at = now() - interval '1 second'",
    )
    await reconcile(world.container())
    const hours = (new Date((await attempt()).reconcile_due_at!).getTime() - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(2)
    expect(
      await world.paygate.listPaygateProblems({ state: "open", kind: "auto-refund-failed" }),
    ).toHaveLength(1)

    world.sandbox.clearFaults()
    expect(await reconcileAgain(world.container(), (await attempt()).id)).toMatchObject({
      kind: "auto-refunded",
    })
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2490 })
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "auto-refunded" },
    ])
  })

  it("a notice that was stored but never processed is reconciled by the job", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
    const { payId } = await world.sandbox.shopper.pay(formUrl, "pay")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    await storeNotice(world, attempt!.trans_id, payId)
    await reconcile(world.container())
    await world.placedOrder(cartId)
  })

  it("a capture of unknown outcome is cleared up and recorded by the job, without a second call", async () => {
    const { order, paymentId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
    expect((await world.admin.capture(paymentId)).status).toBe(400)
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
      { kind: "operation-unknown" },
    ])

    await longAgo()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCap: 2490 })
    expect(world.sent("capture.aspx")).toHaveLength(1)
    expect((await world.state.order(order.id)).payments[0]!.captures).toHaveLength(1)
  })

  it("a refund that a dying process did not hear about stays booked, and an equal one after it moves money", async () => {
    const { paymentId } = await world.paidOrder("pp_alipay_paygate")
    expect((await world.admin.refund(paymentId, 10)).status).toBe(200)
    // As a process leaves it that dies after the gateway's answer: Medusa's row exists, our books are behind.
    await world.sql("update paygate_operation set state = 'started', xid = null, code = null")
    await world.sql("update paygate_attempt set refunded_amount = '0'")
    await longAgo()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateOperations({})).toMatchObject([{ state: "succeeded" }])

    expect((await world.admin.refund(paymentId, 10)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 2000 })
  })

  it("a refund that never arrived is free to be made again", async () => {
    const { paymentId } = await world.paidOrder("pp_alipay_paygate")
    world.sandbox.addFault({ kind: "http-500", endpoint: "credit.aspx", executes: "never" })
    expect((await world.admin.refund(paymentId, 10)).status).toBe(400)
    await longAgo()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateOperations({})).toMatchObject([{ state: "refused" }])
    expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
    expect(world.sandbox.payments()[0]).toMatchObject({ amountCred: 500 })
  })

  it("a reservation that a canceled order left is released by the job, which does not wait for itself", async () => {
    const { order } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.addFault({ kind: "refuse", endpoint: "reverse.aspx", code: "22A10045", times: 2 })
    expect((await world.admin.cancelOrder(order.id)).status).toBe(200)
    await eventually(async () =>
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toMatchObject([
        { kind: "cancel-failed" },
      ]),
    )
    expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 2490 })

    world.sandbox.clearFaults()
    // The subscriber to the canceled order may still be at it; the job comes again every minute.
    const took: number[] = []
    await eventually(async () => {
      await longAgo()
      const since = Date.now()
      await reconcile(world.container())
      took.push(Date.now() - since)
      expect(world.sandbox.payments()[0]).toMatchObject({ amountAuth: 0 })
      expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    })
    // Whoever holds the payment's lock and asks for it again waits 20 seconds in vain.
    expect(Math.max(...took)).toBeLessThan(15_000)
  })

  it("a payment nobody finished ends after a day, without a problem; one nobody can ask about becomes one", async () => {
    await world.shopper.checkOut("pp_twint_paygate")
    const lastTime = () =>
      world.sql(
        "update paygate_attempt set inquiries = 7, inquire_at = now() - interval '1 second', created_at = now() - interval '23.5 hours'",
      )
    await lastTime()
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire24.aspx", times: 2 })
    await reconcile(world.container())
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([{ kind: "state-unknown" }])

    world.sandbox.clearFaults()
    await lastTime()
    await reconcile(world.container())
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "failed", inquire_at: null }])
  })

  it("paid unheard for a day, and only the last question is answered: the order is captured, and looked at again", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    await world.sql(
      "update paygate_attempt set inquiries = 7, inquire_at = now() - interval '1 second', created_at = now() - interval '23.5 hours'",
    )
    world.sandbox.addFault({ kind: "http-500", endpoint: "inquire24.aspx", times: 1 })
    await reconcile(world.container())
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.captures).toMatchObject([{ amount: 24.9 }])
    const [attempt] = await world.paygate.listPaygateAttempts({})
    expect(attempt).toMatchObject({ state: "captured", captured_amount: "2490" })
    expect(attempt!.inquire_at).not.toBeNull()
  })

  it("a shop that was down for more than a day does not take the gateway's silence for a no", async () => {
    await world.shopper.checkOut("pp_twint_paygate")
    await world.sql(
      "update paygate_attempt set inquire_at = now() - interval '1 second', created_at = now() - interval '25 hours'",
    )
    await reconcile(world.container())
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ state: "open", inquire_at: null }])
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "state-unknown", details: { reason: "asked-too-late" } },
    ])
  })

  it("two jobs at once do everything once", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await Promise.all([reconcile(world.container()), reconcile(world.container())])
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.captures).toHaveLength(1)
    expect(order.transactions).toHaveLength(1)
  })
})
