import { errorText } from "../../../src/domain/error-text"
import { noticeWaits } from "../../../src/domain/retry-schedule"
import { BackgroundQueue } from "../../../src/modules/paygate/background-queue"
import { processNotice } from "../../../src/payments/notify/process-inbox"
import { processNoticeAgain } from "../../../src/payments/notify/process-notice-again"
import { cleanUp } from "../../../src/payments/scheduled/clean-up"
import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { type SignedNotice, signedNotice } from "../../../src/sandbox"
import { eventually } from "../support/eventually"
import { storeNotice } from "../support/stored-notice"
import { merchantAccount, stories } from "../support/suite"

export default stories("the inbox", (world) => {
  /** A shopper who paid, and whose notice was stored by a process that died. */
  const storedNotice = async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 1 })
    const { cartId, formUrl, session } = await world.shopper.checkOut("pp_twint_paygate")
    const { payId } = await world.sandbox.shopper.pay(formUrl, "pay-and-close")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const id = await storeNotice(world, attempt!.trans_id, payId)
    return { id, cartId, attemptId: attempt!.id, transId: attempt!.trans_id }
  }
  const notice = async (id: string) => (await world.paygate.listPaygateNotices({ id }))[0]!
  const ordersOf = async (cartIds: string[]) =>
    (await Promise.all(cartIds.map((cartId) => world.state.orderOfCart(cartId)))).filter(Boolean)
  const dueAgain = () =>
    world.sql(
      "update paygate_notice set due_at = now() - interval '1 second', lease_until = null where state = 'received'",
    )

  it("one poisoned notice stops nobody: the others are applied, it is tried again, and is dead in the end", async () => {
    const poisoned = await storedNotice()
    const others = [await storedNotice(), await storedNotice(), await storedNotice()]
    await world.sql("update paygate_attempt set pay_id = 'no PayID' where id = ?", [poisoned.attemptId])

    await reconcile(world.container())
    expect(await ordersOf(others.map(({ cartId }) => cartId))).toHaveLength(3)
    // Its first waits are short: on a slow machine it may have been tried again already.
    const waiting = await notice(poisoned.id)
    expect(waiting.state).toBe("received")
    expect(waiting.tries).toBeGreaterThanOrEqual(1)
    expect(waiting.error).toContain("PayID (an32) must be 32 letters and digits")

    for (let index = 0; index < noticeWaits.length; index++) {
      await world.paygate.background.drain()
      await dueAgain()
      await reconcile(world.container())
    }
    expect(await notice(poisoned.id)).toMatchObject({
      state: "dead",
      tries: noticeWaits.length + 1,
      lease_id: null,
    })
    expect(await world.paygate.listPaygateProblems({})).toMatchObject([
      { kind: "notice-dead", attempt_id: poisoned.attemptId, details: { notice_id: poisoned.id } },
    ])
    await dueAgain()
    await reconcile(world.container())
    expect(await notice(poisoned.id)).toMatchObject({ tries: noticeWaits.length + 1 })

    expect(await processNoticeAgain(world.container(), poisoned.id)).toMatchObject({ kind: "waiting" })
    await world.sql("update paygate_attempt set pay_id = null where id = ?", [poisoned.attemptId])
    expect(await processNoticeAgain(world.container(), poisoned.id)).toMatchObject({
      kind: "processed",
      state: "processed",
    })
    await world.placedOrder(poisoned.cartId)
    expect(await world.paygate.listPaygateProblems({ state: "open" })).toEqual([])
    expect(await processNoticeAgain(world.container(), "pgnot_nobody")).toEqual({ kind: "not-found" })
  })

  it("a notice that cannot be read holds up no other notice of its own payment", async () => {
    const { id, cartId, transId } = await storedNotice()
    await world.sql("update paygate_notice set pay_id = 'no PayID' where id = ?", [id])
    await world.sandbox.resendNotify(transId)
    await world.placedOrder(cartId)
    await world.paygate.background.drain()
    await reconcile(world.container())
    expect(await notice(id)).toMatchObject({ state: "received" })
    expect((await notice(id)).error).toContain("PayID")
  })

  it("two jobs and two instances at once take each notice once", async () => {
    const stored = []
    for (let index = 0; index < 6; index++) {
      stored.push(await storedNotice())
    }
    const queues = [1, 2].map(() => new BackgroundQueue(4, () => undefined))
    for (const queue of queues) {
      stored.forEach(({ id }) => queue.add(() => processNotice(world.container(), id)))
    }
    await Promise.all([
      reconcile(world.container()),
      reconcile(world.container()),
      ...queues.map((queue) => queue.drain()),
    ])
    await world.paygate.background.drain()
    expect(await ordersOf(stored.map(({ cartId }) => cartId))).toHaveLength(6)
    for (const { id } of stored) {
      expect(await notice(id)).toMatchObject({ state: "processed", tries: 1 })
    }
  })

  it("an inquiry that is due is made once by two jobs", async () => {
    await world.shopper.checkOut("pp_twint_paygate")
    await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
    await Promise.all([reconcile(world.container()), reconcile(world.container())])
    expect(world.sent("inquire24.aspx")).toHaveLength(1)
    expect(await world.paygate.listPaygateAttempts({})).toMatchObject([{ inquiries: 1 }])
  })

  it("an attempt that cannot be read stops no inquiry and no reconciliation of others", async () => {
    world.sandbox.addFault({ kind: "notify-lost", times: 9 })
    const broken = await world.shopper.checkOut("pp_twint_paygate")
    const paid = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(paid.formUrl, "pay-and-close")
    await world.sql("update paygate_attempt set inquire_at = now() - interval '2 seconds'")
    await world.sql(
      "update paygate_attempt set pay_id = 'no PayID', inquire_at = now() - interval '1 minute', reconcile_due_at = now() - interval '1 minute' where session_id = ?",
      [broken.session.id],
    )
    expect((await reconcile(world.container())).failed).toBe(2)
    await world.placedOrder(paid.cartId)
  })

  it("a lease of a process that died is free again after a while, not before", async () => {
    const { id, cartId } = await storedNotice()
    const acquired = await world.paygate.inbox.acquireOne(id, "dead process")
    expect(acquired).toMatchObject({ id, tries: 1 })
    await reconcile(world.container())
    expect(await world.state.orderOfCart(cartId)).toBeUndefined()
    await world.sql("update paygate_notice set lease_until = now() - interval '1 second'")
    await reconcile(world.container())
    await world.placedOrder(cartId)
  })

  it("a notice that meets a reconciliation under way is looked at when that is over", async () => {
    const { id, attemptId, cartId } = await storedNotice()
    const lease = await world.paygate.reconciliations.acquire(attemptId, "slow")
    await reconcile(world.container())
    expect(await notice(id)).toMatchObject({ state: "received", tries: 0, lease_id: null })
    await world.paygate.reconciliations.finish(lease!, { dueAt: null, tries: 0 })
    await eventually(async () => {
      expect(await notice(id)).toMatchObject({ state: "processed" })
    })
    await world.placedOrder(cartId)
  })

  it("processed notices go after the time they are kept, bookkeeping and what waits stay", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    await world.admin.refund(order.payments[0]!.id, 5)
    await world.paygate.background.drain()
    const waiting = await storedNotice()
    await world.sql("update paygate_notice set received_at = now() - interval '89 days'")
    expect(await cleanUp(world.container())).toBe(0)

    await world.sql("update paygate_notice set received_at = now() - interval '91 days'")
    expect(await cleanUp(world.container())).toBe(1)
    expect(await world.paygate.listPaygateNotices({})).toMatchObject([{ id: waiting.id, state: "received" }])
    expect(await world.paygate.listPaygateAttempts({})).toHaveLength(2)
    expect(await world.paygate.listPaygateOperations({})).toHaveLength(1)
  })

  it("two hundred notices at once: each is stored once and answered, and one that cannot be stored fails alone", async () => {
    const { cartId, session } = await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const strange = Array.from({ length: 120 }, (_, index) =>
      signedNotice(merchantAccount, { TransID: `STRANGE${index}` }),
    )
    const paid = signedNotice(merchantAccount, { TransID: attempt!.trans_id })
    const unstorable = {
      ...({
        id: "pgnot_unstorable",
        accountId: "main",
        channel: "notify",
        fingerprint: "0".repeat(64),
      } as const),
      ...{ transId: "UNSTORABLE", payId: null, xid: null, status: "OK", code: "00000000", parameters: {} },
      description: "PostgreSQL has no\u0000",
    }
    const post = async ({ body, headers }: SignedNotice) => {
      const answer = await world.api.post("/hooks/paygate/notify/main", body, {
        headers,
        validateStatus: () => true,
      })
      return answer.status
    }
    // Every second strange one comes twice, and the payment's own twenty times.
    const repeated = [
      ...strange.filter((_, index) => index % 2 === 0),
      ...Array.from({ length: 20 }, () => paid),
    ]
    const [failure, ...answers] = await Promise.all([
      world.paygate.notices.receive(unstorable).catch(errorText),
      ...[...strange, ...repeated].map(post),
    ])

    expect(failure).toContain("unsupported Unicode escape sequence")
    expect(answers).toEqual(Array.from({ length: 200 }, () => 200))
    await world.placedOrder(cartId)
    await world.paygate.background.drain()
    const stored = await world.paygate.listPaygateNotices({}, { take: 1_000 })
    expect(stored).toHaveLength(121)
    expect(new Set(stored.map(({ trans_id }) => trans_id)).size).toBe(121)
    expect(stored.filter(({ state }) => state === "orphaned")).toHaveLength(120)
    expect(stored.filter(({ state }) => state === "processed")).toMatchObject([
      { trans_id: attempt!.trans_id },
    ])
  })
})
