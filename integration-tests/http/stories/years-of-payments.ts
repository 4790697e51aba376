import { Client } from "@medusajs/framework/pg"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { reconcile } from "../../../src/payments/scheduled/reconcile"
import { wipeUsedData } from "../../../src/payments/scheduled/wipe-used-data"
import { stories, type World } from "../support/suite"

interface Query {
  readonly sql: string
  readonly bindings?: unknown[]
}

/** Enough rows that reading all of them is never the cheaper way. */
const rows = 20_000

export default stories("years of payments in the ledger", (world) => {
  it("no step of a payment reads a whole table", async () => {
    await fillLedger(world)
    const queries = await listen(world, async () => {
      const { order, paymentId, attempt } = await world.paidOrder("pp_twint_paygate")
      expect((await world.admin.capture(paymentId, 10)).status).toBe(200)
      expect((await world.admin.refund(paymentId, 5)).status).toBe(200)
      await world.admin.cancelOrder(order.id)
      const { cartId } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.shopper.openSession(cartId, "pp_alipay_paygate")
      await world.paygate.background.drain()
      await world.sql("update paygate_attempt set inquire_at = now() where id = ?", [attempt.id])
      await reconcile(world.container())
      await wipeUsedData(world.container())
    })
    expect(queries.length).toBeGreaterThan(30)
    expect(await thatReadAWholeTable(world, queries)).toEqual([])
  })
})

/** Finished payments of the past, each with a capture, a notice, and a problem that is done. */
async function fillLedger(world: World): Promise<void> {
  const series = `from generate_series(1, ${rows}) n`
  await world.sql(
    `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id, cart_id, order_id,
       amount, currency_code, money_moves, state, captured_amount, pay_id, code, status, return_url, completed_at, order_heard_at, created_at)
     select 'pgatt_old' || n, md5('t' || n), md5('h' || n) || md5('i' || n), 'main', 'alipay', 'pp_alipay_paygate', 'payses_old' || n,
       'pay_col_old' || n, 'cart_old' || n, 'order_old' || n, '1990', 'CHF', 'at-payment', 'captured', '1990', md5('p' || n), '00000000', 'OK',
       'https://shop.example', now(), now(), now() - n * interval '1 hour' ${series}`,
  )
  await world.sql(
    `insert into paygate_operation (id, attempt_id, kind, amount, req_id, state, medusa_id, authorized_before, captured_before, refunded_before, pay_id, started_at)
     select 'pgop_old' || n, 'pgatt_old' || n, 'capture', '1990', md5('r' || n), 'succeeded', 'capt_old' || n, '0', '0', '0', md5('p' || n),
       now() - n * interval '1 hour' ${series}`,
  )
  await world.sql(
    `insert into paygate_notice (id, account_id, channel, fingerprint, trans_id, pay_id, status, code, parameters, state, received_at, due_at)
     select 'pgnot_old' || n, 'main', 'notify', md5('f' || n), md5('t' || n), md5('p' || n), 'OK', '00000000', '{}', 'processed',
       now() - n * interval '1 hour', now() - n * interval '1 hour' ${series}`,
  )
  await world.sql(
    `insert into paygate_problem (id, kind, attempt_id, order_id, details, state)
     select 'pgprb_old' || n, 'reconcile-failed', 'pgatt_old' || n, 'order_old' || n, '{}', 'done' ${series}`,
  )
  await world.sql("analyze")
}

/** The statements that were sent about our tables meanwhile, one of each. */
async function listen(world: World, work: () => Promise<void>): Promise<Query[]> {
  const connection = world.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const heard = new Map<string, Query>()
  const hear = (query: Query) => {
    if (/paygate_/.test(query.sql)) {
      heard.set(query.sql, query)
    }
  }
  connection.on("query", hear)
  try {
    await work()
  } finally {
    connection.off("query", hear)
  }
  return [...heard.values()]
}

async function thatReadAWholeTable(world: World, queries: readonly Query[]): Promise<string[]> {
  const [{ name } = {}] = await world.sql("select current_database() as name")
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database: String(name) })
  await client.connect()
  try {
    const found: string[] = []
    for (const { sql, bindings } of queries) {
      const plan = await client.query<{ "QUERY PLAN": string }>(`explain ${sql}`, bindings)
      const lines = plan.rows.map((row) => row["QUERY PLAN"])
      if (lines.some((line) => /Seq Scan on paygate_/.test(line))) {
        found.push(`${sql}\n${lines.join("\n")}`)
      }
    }
    return found
  } finally {
    await client.end()
  }
}
