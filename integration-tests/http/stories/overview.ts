import type { Overview } from "../../../src/contracts/overview"
import { callsOf } from "../support/gateway-page"
import { stories } from "../support/suite"

export default stories("the overview", (world) => {
  const admin = callsOf(world)
  const today = new Date().toISOString().slice(0, 10)
  const read = async (days = 30): Promise<Overview> => {
    await world.paygate.dailySums.count()
    return (await admin.get<{ overview: Overview }>(`overview?days=${days}`)).data.overview
  }

  it("an empty shop has no figures, and none of them is zero percent", async () => {
    expect(await read()).toMatchObject({
      days: 30,
      to: today,
      time_zone: "UTC",
      sums: [],
      failures: [],
      order_time: null,
      reserved: [],
    })
  })

  it("tries are counted by day, method and currency: paid, failed and unfinished ones", async () => {
    await world.paidOrder("pp_twint_paygate")
    await world.paidOrder("pp_alipay_paygate")
    const declined = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(declined.formUrl, "decline")
    await world.paygate.background.drain()
    await world.shopper.checkOut("pp_twint_paygate")
    const { sums, methods, failures, order_time: orderTime } = await read()
    expect(methods).toEqual(["twint", "alipay"])
    expect(sums).toEqual([
      {
        ...{ day: today, method: "alipay", currency: "CHF" },
        ...{ paid: 1, failed: 0, unfinished: 0, paid_amount: "24.90", refunded_amount: "0.00" },
      },
      {
        ...{ day: today, method: "twint", currency: "CHF" },
        ...{ paid: 1, failed: 1, unfinished: 1, paid_amount: "24.90", refunded_amount: "0.00" },
      },
    ])
    expect(failures).toEqual([{ code: expect.stringMatching(/^2[0-9A-F]{7}$/), count: 1 }])
    expect(orderTime).toEqual({ orders: 2, median_ms: expect.any(Number), p95_ms: expect.any(Number) })
    expect(orderTime!.median_ms).toBeGreaterThan(0)
    expect(orderTime!.p95_ms).toBeGreaterThanOrEqual(orderTime!.median_ms)
    const { data } = await admin.get<{ overview: Overview }>("overview?days=7&method=alipay")
    expect(data.overview).toMatchObject({
      ...{ methods: ["twint", "alipay"], sums: [{ method: "alipay" }], failures: [] },
      ...{ order_time: { orders: 1 }, reserved: [{ currency: "CHF", count: 1 }] },
    })
  })

  it("a try that was replaced because the cart changed is none, whenever it was counted", async () => {
    const { cartId } = await world.shopper.checkOut("pp_twint_paygate")
    expect((await read()).sums).toMatchObject([{ method: "twint", unfinished: 1 }])
    await world.shopper.addItem(cartId)
    expect((await read()).sums).toMatchObject([{ method: "twint", paid: 0, failed: 0, unfinished: 0 }])
  })

  it("a payment that was called off is a try that failed, for no reason of the gateway's", async () => {
    await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({})
    await world.sql("update paygate_attempt set state = 'released', code = '00000000', updated_at = now()")
    const { sums, failures } = await read()
    expect(sums).toMatchObject([{ method: "twint", paid: 0, failed: 1, unfinished: 0 }])
    expect(failures).toEqual([{ code: null, count: 1 }])
    await world.sql("update paygate_attempt set superseded_at = now(), updated_at = now() where id = ?", [
      attempt!.id,
    ])
    expect(await read()).toMatchObject({ sums: [{ paid: 0, failed: 0, unfinished: 0 }], failures: [] })
  })

  it("a late success moves its try from failed to paid, on the day it was opened", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sql(
      `update paygate_attempt set created_at = '2026-01-31T23:59:59.999Z', state = 'failed', code = '21000053', updated_at = now()
        where session_id = ?`,
      [session.id],
    )
    await world.paygate.dailySums.count()
    expect(await world.paygate.dailySums.between("2026-01-31", "2026-02-01")).toMatchObject([
      { day: "2026-01-31", paid: 0, failed: 1, failures: { "21000053": 1 } },
    ])
    await world.sql(
      "update paygate_attempt set state = 'captured', paid_at = now(), updated_at = now() where session_id = ?",
      [session.id],
    )
    await world.paygate.dailySums.count()
    expect(await world.paygate.dailySums.between("2026-01-31", "2026-02-01")).toMatchObject([
      { day: "2026-01-31", paid: 1, failed: 0, failures: {}, paidAmount: "2490" },
    ])
  })

  it("money of two currencies is never added, and looks back as far as it is told", async () => {
    await world.paidOrder("pp_alipay_paygate")
    await world.paidOrder("pp_alipay_paygate", { region: "eu" })
    const { attempt } = await world.paidOrder("pp_alipay_paygate")
    await world.sql(
      "update paygate_attempt set created_at = now() - interval '20 days', updated_at = now() where id = ?",
      [attempt.id],
    )
    const month = await read(30)
    expect(month.sums.map(({ day, currency }) => [day === today, currency])).toEqual([
      [false, "CHF"],
      [true, "CHF"],
      [true, "EUR"],
    ])
    expect((await read(7)).sums).toHaveLength(2)
    expect((await read(90)).sums).toHaveLength(3)
  })

  it("sums may be larger than any payment can be", async () => {
    const { transId } = await world.paidOrder("pp_alipay_paygate")
    await world.sql(
      "update paygate_attempt set amount = '9999999999', updated_at = now() where trans_id = ?",
      [transId],
    )
    await world.sql(
      `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, amount, currency_code,
         money_moves, state, return_url)
       select 'pgatt_more', 'MORE', 'more', account_id, method, provider_id, 'payses_more', amount, currency_code, money_moves, state, return_url
         from paygate_attempt where trans_id = ?`,
      [transId],
    )
    expect((await read()).sums).toMatchObject([{ paid: 2, paid_amount: "199999999.98" }])
  })

  it("what is reserved is told until it is captured, released or its rest is", async () => {
    const whole = await world.paidOrder("pp_twint_paygate")
    const part = await world.paidOrder("pp_twint_paygate")
    const { reserved } = await read()
    expect(reserved).toEqual([
      { currency: "CHF", count: 2, amount: "49.80", oldest_at: expect.any(String), capture_by: null },
    ])
    expect(new Date(reserved[0]!.oldest_at).getTime()).toBe(whole.attempt.paid_at!.getTime())

    await admin.post(`payments/${whole.paymentId}/capture`, { amount: 10 })
    expect((await read()).reserved).toMatchObject([{ count: 2, amount: "39.80" }])
    await admin.post(`payments/${part.paymentId}/capture`, { amount: 4.9, close_rest: true })
    expect((await read()).reserved).toMatchObject([{ count: 1, amount: "14.90" }])
    await admin.post(`payments/${whole.paymentId}/capture`)
    expect((await read()).reserved).toEqual([])
    await admin.post(`payments/${whole.paymentId}/refund`, { amount: 5 })
    expect((await read()).sums).toMatchObject([{ paid_amount: "49.80", refunded_amount: "5.00" }])
  })

  it("opening the page counts by itself when the job has not", async () => {
    await world.paidOrder("pp_twint_paygate")
    const { data } = await admin.get<{ overview: Overview }>("overview?days=7")
    expect(data.overview.sums).toMatchObject([{ method: "twint", paid: 1 }])
  })

  it("says what is wrong with a bad request", async () => {
    for (const query of ["days=8", "days=30&account=main", "days=", "days[]=7", "method=cash"]) {
      expect([query, (await admin.get(`overview?${query}`)).status]).toEqual([query, 400])
    }
    expect((await admin.get("problems/open?state=open")).status).toBe(400)
  })

  it("open problems are counted by kind", async () => {
    const { attempt } = await world.paidOrder("pp_twint_paygate")
    const other = await world.paidOrder("pp_twint_paygate")
    expect((await admin.get("problems/open")).data).toEqual({ count: 0, kinds: [] })
    for (const { id } of [attempt, other.attempt]) {
      await world.paygate.problems.report("cancel-failed", (await world.paygate.attempts.byId(id))!, {})
    }
    await world.paygate.problems.report("notice-dead", (await world.paygate.attempts.byId(attempt.id))!, {})
    expect((await admin.get("problems/open")).data).toEqual({
      count: 3,
      kinds: [
        { kind: "cancel-failed", count: 2 },
        { kind: "notice-dead", count: 1 },
      ],
    })
  })
})
