import type { Pool } from "@medusajs/framework/pg"

import type { Sandbox } from "../../../src/sandbox"
import type { Witness } from "../actors/witness"

import type { AttemptEntry, Books, OperationEntry, OrderEntry, PaymentEntry, ProblemEntry } from "./books"

/** Minor units, by the judge's own conversion rule. */
const minor = (column: string, currency: string) =>
  `round(${column} * case lower(${currency}) when 'jpy' then 1 else 100 end)::int`

const orders = `
  select o.id, c.cart_id as "cartId", o.status = 'canceled' as canceled, o.currency_code as currency,
         (select ${minor("(s.totals->>'original_order_total')::numeric", "o.currency_code")}
            from order_summary s where s.order_id = o.id and s.deleted_at is null
           order by s.version limit 1) as total,
         exists (select 1 from order_payment_collection l join payment_session ps
                    on ps.payment_collection_id = l.payment_collection_id and ps.deleted_at is null
                  where l.order_id = o.id and l.deleted_at is null and ps.status = 'pending_authorization')
           as "pendingAuthorization",
         coalesce((select bool_and(ps.provider_id not like '%\\_paygate') from order_payment_collection l join payment_session ps
                    on ps.payment_collection_id = l.payment_collection_id and ps.deleted_at is null
                  where l.order_id = o.id and l.deleted_at is null), false) as "paidOtherwise",
         coalesce((select json_agg(json_build_object('amount', ${minor("t.amount", "o.currency_code")}, 'referenceId', t.reference_id))
            from order_transaction t where t.order_id = o.id and t.deleted_at is null), '[]') as transactions
    from "order" o left join order_cart c on c.order_id = o.id and c.deleted_at is null
   where o.deleted_at is null`

const rowsOf = (table: string) => `
  coalesce((select json_agg(json_build_object('id', r.id, 'amount', ${minor("r.amount", "p.currency_code")}))
     from ${table} r where r.payment_id = p.id and r.deleted_at is null), '[]')`

const payments = `
  select p.id, p.payment_session_id as "sessionId", l.order_id as "orderId", p.provider_id as "providerId",
         p.data->>'pay_id' as "payId",
         p.currency_code as currency, ${minor("p.amount", "p.currency_code")} as amount,
         p.canceled_at is not null as canceled,
         ${rowsOf("capture")} as captures, ${rowsOf("refund")} as refunds
    from payment p
    left join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
   where p.deleted_at is null`

const attempts = `
  select id, trans_id as "transId", pay_id as "payId", session_id as "sessionId", cart_id as "cartId", state,
         currency_code as currency, amount::int, captured_amount::int as captured,
         refunded_amount::int as refunded, completed_at is not null as completed
    from paygate_attempt where deleted_at is null`

const operations = `
  select attempt_id as "attemptId", pay_id as "payId", kind, amount::int, state,
         (case kind when 'refund' then refunded_before else captured_before end)::int as before
    from paygate_operation where deleted_at is null order by started_at`

const problems = `
  select attempt_id as "attemptId", order_id as "orderId", kind, details ->> 'reason' as reason, state = 'open' as open
    from paygate_problem where deleted_at is null`

/** Reads everything at one time: the shop's data in one transaction, then the gateway's. */
export async function readBooks(pool: Pool, sandbox: Sandbox, witness: Witness): Promise<Books> {
  const client = await pool.connect()
  try {
    await client.query("begin isolation level repeatable read read only")
    const read = async <Row>(query: string) => (await client.query(query)).rows as Row[]
    const books = {
      orders: await read<OrderEntry>(orders),
      payments: await read<PaymentEntry>(payments),
      attempts: await read<AttemptEntry>(attempts),
      operations: await read<OperationEntry>(operations),
      problems: await read<ProblemEntry>(problems),
    }
    await client.query("commit")
    return { ...books, gateway: sandbox.payments(), witness }
  } finally {
    client.release()
  }
}
