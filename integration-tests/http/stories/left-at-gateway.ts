import { eventually } from "../support/eventually"
import { stories } from "../support/suite"
import { liveThrough, runJob } from "../support/time"

/** More than a run of the job does of one kind. */
const many = 60

export default stories("what is left open at the gateway", (world) => {
  const problems = async () =>
    (await world.paygate.listPaygateProblems({ state: "open" })).map(({ kind }) => String(kind))
  /** A code that was replaced by another one of the same cart. */
  const replaced = async (provider: string) => {
    const cartId = await world.shopper.fillCart({ region: "eu" })
    const { data } = await world.shopper.openSession(cartId, provider)
    const { transId } = world.sandbox.payments().at(-1)!
    await world.shopper.openSession(cartId, provider)
    return { transId, code: String((data.action as { content?: string }).content) }
  }
  const isClosed = async (code: string) => {
    await expect(world.sandbox.shopper.scan(code, "pay")).rejects.toThrow("reversed")
  }
  /** An order whose cancellation the gateway refused. */
  const canceled = async () => {
    const { order, transId } = await world.paidOrder("pp_twint_paygate")
    world.sandbox.addFault({ kind: "refuse", endpoint: "reverse.aspx", code: "22A10045", times: 2 })
    await world.admin.cancelOrder(order.id)
    await eventually(async () => expect(await problems()).toContain("cancel-failed"))
    await world.paygate.background.drain()
    world.sandbox.clearFaults()
    return transId
  }
  /** Many more attempts like this one, older, of no order, with nothing due. */
  const repeat = (transId: string) =>
    world.sql(
      `insert into paygate_attempt
       select (jsonb_populate_record(a, jsonb_build_object(
                'id', a.id || n, 'trans_id', a.trans_id || n, 'token_hash', a.token_hash || n, 'order_id', null, 'payment_id', null,
                'collection_id', null, 'cart_id', null, 'inquire_at', null, 'reconcile_due_at', null,
                'created_at', a.created_at - interval '1 hour'))).*
         from paygate_attempt a, generate_series(1, ${many}) n where a.trans_id = ?`,
      [transId],
    )

  it("of an account that is gone waits without an error, and is released when it is back", async () => {
    const transId = await canceled()
    const { code } = await replaced("pp_alipay-qr_paygate")
    await world.sql("update paygate_attempt set account_id = 'gone'")
    const errors = jest.spyOn(world.container().resolve("logger"), "error")
    const before = world.sandbox.requests().length
    await liveThrough(world, { minutes: 30 }, 10)
    expect(errors.mock.calls).toEqual([])
    errors.mockRestore()
    expect(world.sandbox.requests()).toHaveLength(before)
    expect((await problems()).toSorted()).toEqual(["account-missing", "cancel-failed"])

    await world.sql("update paygate_attempt set account_id = 'main'")
    await liveThrough(world, { minutes: 30 }, 10)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 0 })
    await isClosed(code)
    expect(await problems()).not.toContain("cancel-failed")
  })

  it("a replaced code is closed however many there are that cannot be closed", async () => {
    const app = await replaced("pp_alipay-app_paygate")
    await repeat(app.transId)
    const { code } = await replaced("pp_alipay-qr_paygate")
    await runJob(world)
    await isClosed(code)
  })

  it("a cancellation goes on however many have used up their tries or wait for the next one", async () => {
    const transId = await canceled()
    await repeat(transId)
    const copies = "from paygate_attempt a where a.trans_id <> ? and a.trans_id like ? || '%'"
    // Of twelve tries some have one left, which is a day away.
    await world.sql(
      `insert into paygate_operation (id, attempt_id, kind, amount, req_id, state, authorized_before, captured_before, refunded_before, pay_id, started_at)
       select a.id || '-' || n, a.id, 'release', '2490', md5(a.id || '-' || n), 'refused', '2490', '0', '0', a.pay_id, now()
         from generate_series(1, 12) n, lateral (select * ${copies}) a where n < 12 or a.id like '%0'`,
      [transId, transId],
    )
    await world.sql(
      `insert into paygate_problem (id, kind, attempt_id, details, created_at, updated_at)
       select 'pgprb' || a.id, 'cancel-failed', a.id, '{}', now() - interval '1 hour', now() - interval '1 hour' ${copies}`,
      [transId, transId],
    )
    await liveThrough(world, { minutes: 10 }, 5)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 0 })
    expect(await problems()).toHaveLength(many)
  })
})
