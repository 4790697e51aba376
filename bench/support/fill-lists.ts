import type { BenchShop } from "./shop"

/** What a shop has gathered after years. */
const attempts = 1_000_000
const orders = 100_000
const problems = 50_000

/** The newest attempts have the orders. */
const order = `(n - ${attempts - orders})`

/** Time-ordered ids as ours are, so that the lists are read the way they are in life. */
const idOf = (prefix: string) => `'${prefix}_01' || lpad(n::text, 24, '0')`

/**
 * Fills the lists by SQL: a million attempts in every state, a notice each, fifty thousand problems, and a hundred thousand
 * orders whose customers have five each.
 */
export async function fillLists(shop: BenchShop): Promise<void> {
  await shop.sql(
    `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id,
       cart_id, order_id, amount, currency_code, money_moves, state, captured_amount, pay_id, code, status, return_url, paid_at, completed_at,
       created_at, updated_at)
     select ${idOf("pgatt")}, 'LIST' || lpad(n::text, 22, '0'), md5('t' || n) || md5('u' || n),
       case when n % 50 = 0 then 'second' else 'main' end, method, 'pp_' || method || '_paygate', 'payses_list_' || n,
       'pay_col_list_' || ${order}, 'cart_list_' || n, case when ${order} > 0 then 'order_list_' || ${order} end, amount, currency, 'at-capture',
       state, case when state in ('captured', 'auto-refunded') then amount else '0' end, md5('p' || n),
       case when state = 'failed' then '22A10' || (100 + n % 40) else '00000000' end, 'OK', 'https://shop.example',
       case when state not in ('failed', 'open') then opened + interval '20 seconds' end,
       case when state not in ('failed', 'open') then opened + interval '20 seconds' + n % 97 * interval '50 milliseconds' end, opened, opened
     from (
       select n, now() - (${attempts} - n) * interval '30 seconds' as opened, (500 + n % 9973)::text as amount,
         case when n % 7 = 0 then 'EUR' else 'CHF' end as currency,
         case when n % 25000 = 0 then 'wechat' when n % 3 = 0 then 'alipay' else 'twint' end as method,
         case when n % 10000 = 0 then 'auto-refunded' when n % 5000 = 0 then 'authorized' when n % 10 < 2 then 'failed' when n % 10 = 2 then 'open'
              else 'captured' end as state
       from generate_series(1, ${attempts}) n) drawn`,
  )
  await shop.sql(
    `insert into paygate_notice (id, account_id, channel, fingerprint, trans_id, pay_id, status, code, parameters, state, received_at, due_at)
     select ${idOf("pgnot")}, case when n % 50 = 0 then 'second' else 'main' end, 'notify', md5('f' || n), 'LIST' || lpad(n::text, 22, '0'),
       md5('p' || n), 'OK', '00000000', '{"Status":"OK","Code":"00000000"}', case when n % 20000 = 0 then 'orphaned' else 'processed' end,
       now() - (${attempts} - n) * interval '30 seconds', now()
     from generate_series(1, ${attempts}) n`,
  )
  await shop.sql(
    `insert into paygate_problem (id, kind, attempt_id, order_id, details, state)
     select ${idOf("pgprb")}, 'reconcile-failed', 'pgatt_01' || lpad(n::text, 24, '0'), 'order_list_' || n, '{}',
       case when n % 500 = 0 then 'open' else 'done' end
     from generate_series(1, ${problems}) n`,
  )
  await shop.sql(
    `insert into customer (id, email, has_account)
     select 'cus_list_' || n, 'shopper' || n || '@bench.example', false from generate_series(1, ${orders / 5}) n`,
  )
  await shop.sql(
    `insert into "order" (id, currency_code, customer_id, email, status)
     select 'order_list_' || n, 'chf', 'cus_list_' || (n % ${orders / 5} + 1), 'shopper' || (n % ${orders / 5} + 1) || '@bench.example', 'completed'
     from generate_series(1, ${orders}) n`,
  )
  await shop.sql(
    `insert into payment_collection (id, currency_code, amount, raw_amount)
     select 'pay_col_list_' || n, 'chf', 19.9, '{"value":"19.9","precision":20}' from generate_series(1, ${orders}) n`,
  )
  await shop.sql(
    `insert into order_payment_collection (order_id, payment_collection_id, id)
     select 'order_list_' || n, 'pay_col_list_' || n, 'ordpay_list_' || n from generate_series(1, ${orders}) n`,
  )
  await shop.sql("analyze")
}
