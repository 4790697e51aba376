import type { Scene } from "../support/scene"

/** Fills three months with payments by three methods in two currencies, as a shop has them: paid, declined, and left. */
export async function weeksOfPayments(scene: Scene): Promise<() => Promise<void>> {
  await scene.sql(
    `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, amount, currency_code, money_moves,
       state, captured_amount, code, return_url, paid_at, created_at)
     select 'pgatt_00' || lpad(n::text, 24, '0'), 'WEEKS' || n, 'weeks' || n, 'main', method, 'pp_' || method || '_paygate', 'payses_weeks' || n,
            amount::text, case when n % 6 = 0 then 'EUR' else 'CHF' end, 'at-payment', state,
            case when state = 'captured' then amount::text else '0' end,
            case when state <> 'failed' then null when n % 3 = 0 then '22A10053' when n % 3 = 1 then '22A10206' else '22A10100' end,
            'https://shop.example', case when state = 'captured' then opened end, opened
       from (select n, now() - n * interval '145 minutes' - (n * n % 17) * interval '40 minutes' as opened, 900 + (n * 7919) % 9000 as amount,
                    (array['twint', 'twint', 'twint', 'alipay', 'wechat'])[1 + n * 31 % 5] as method,
                    (array['captured', 'captured', 'captured', 'failed', 'captured', 'open', 'captured', 'captured'])[1 + n * 13 % 8] as state
               from generate_series(1, 880) n) drawn`,
  )
  return async () => {
    await scene.sql("delete from paygate_attempt where trans_id like 'WEEKS%'")
    await scene.sql("delete from paygate_daily_sum")
  }
}
