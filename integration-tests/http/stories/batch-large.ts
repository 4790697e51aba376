import { answered, Batches } from "../support/batches"
import { stories } from "../support/suite"

const many = 10_000
const failsEvery = 100

export default stories("a batch of ten thousand", (world) => {
  const batches = new Batches(world)

  it("is reserved, written, answered and booked through PostgreSQL; every hundredth is refused and free again", async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    // The same payment again and again, under numbers of their own; Medusa has the first one alone.
    await world.sql(
      `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, payment_id, amount,
              currency_code, money_moves, state, captured_amount, pay_id, return_url, completed_at)
       select id || '_' || n, trans_id || '-' || n, token_hash || n, account_id, method, provider_id, session_id || n, payment_id || n, amount,
              currency_code, money_moves, state, captured_amount, lpad(to_hex(n), 32, '0'), return_url, completed_at
         from paygate_attempt, generate_series(2, ${many}) n`,
    )
    const attempts = (await world.sql("select trans_id from paygate_attempt order by trans_id")) as {
      trans_id: string
    }[]
    const csv = [
      "trans_id,amount",
      ...attempts.map(({ trans_id }, index) => `${trans_id},${index % 2 === 0 ? "" : "10.00"}`),
    ]
    const [batch] = await batches.create({ kind: "refund", csv: csv.join("\n") })
    const sum = (many / 2) * 2490 + (many / 2) * 1000
    expect(batch).toMatchObject({
      record_count: many,
      counts: { open: many },
      totals: [{ currency: "CHF", count: many, amount: (sum / 100).toFixed(2) }],
    })

    const { text } = await batches.export(batch!.id)
    const lines = text.trimEnd().split("\n")
    expect(lines).toHaveLength(many + 2)
    expect(lines.at(-1)).toBe(`FOOT,${many},${sum}`)

    const refused = new Set(lines.filter((_, index) => index % failsEvery === failsEvery - 1))
    const answer = answered(text, (line) => (refused.has(line) ? "FAILED,21190110" : "OK,00000000"))
    for (const round of [1, 2]) {
      const result = await batches.answer(batch!.id, answer, undefined, 240_000)
      expect([round, result]).toEqual([
        round,
        expect.objectContaining({
          state: "done",
          records: many,
          records_done: many,
          fault_count: 0,
          booked: many - refused.size,
        }),
      ])
    }
    expect((await batches.show(batch!.id)).batch).toMatchObject({
      state: "done",
      counts: { open: 0, succeeded: 0, booked: many - refused.size, failed: refused.size },
    })
    const [paygate] = await world.sql(
      "select sum(refunded_amount::bigint)::int as refunded from paygate_attempt",
    )
    const amountOf = (line: string) => Number(line.split(",")[2])
    expect(paygate).toEqual({
      refunded: sum - [...refused].reduce((total, line) => total + amountOf(line), 0),
    })
    const [unresolved] = await world.sql(
      "select count(*)::int as count from paygate_operation where state in ('started', 'unknown')",
    )
    expect(unresolved).toEqual({ count: 0 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toHaveLength(1)
  }, 600_000)
})
