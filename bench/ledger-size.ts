import { noticeToOrder } from "./notice-to-order"
import { openSessions } from "./open-session"
import { ourHook } from "./support/notices"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median } from "./support/statistics"

/** Opening and reconciling with 10, ten thousand and a million attempts in the ledger. */
export async function measureLedgerSizes(
  shop: BenchShop,
  times = 60,
  sizes: readonly number[] = [10, 10_000, 1_000_000],
): Promise<Result[]> {
  const figures: { size: number; open: number; waited: number }[] = []
  // a server that has just started is slow, which must not fall to the first size alone
  await noticeToOrder(shop, ourHook, Math.ceil(times / 2))
  for (const size of sizes) {
    await fillLedger(shop, size)
    const open = median(await openSessions(shop, "pp_twint_paygate", times))
    const waited = median(await noticeToOrder(shop, ourHook, times))
    figures.push({ size, open, waited })
  }
  const [small, ...larger] = figures
  return larger.flatMap(({ size, open, waited }) => [
    compared("opening a session", size, open, small!.open),
    compared("from the notice to the order", size, waited, small!.waited),
  ])
}

function compared(what: string, size: number, ours: number, small: number): Result {
  const ratio = ours / small
  return {
    what: `${what} with ${size.toLocaleString("en")} attempts in the ledger, beside 10`,
    ours: inMs(ours),
    theirs: inMs(small),
    ratio: `${ratio.toFixed(2)}x`,
    goal: "within 10 %",
    met: ratio <= 1.1,
  }
}

/** Old, finished attempts with their notices, as a shop has them after years. */
async function fillLedger(shop: BenchShop, size: number): Promise<void> {
  const [row] = await shop.sql("select count(*)::int as n from paygate_attempt")
  const missing = size - Number(row!["n"])
  if (missing <= 0) {
    return
  }
  await shop.sql(
    `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id,
       cart_id, order_id, amount, currency_code, money_moves, state, captured_amount, pay_id, code, status, return_url, completed_at, created_at)
     select 'pgatt_bench' || $2 || n, md5('t' || $2 || n), md5('h' || $2 || n) || md5('i' || $2 || n), 'main', 'twint', 'pp_twint_paygate',
       'payses_bench' || $2 || n, 'paycol_bench' || $2 || n, 'cart_bench' || $2 || n, 'order_bench' || $2 || n, '1990', 'CHF', 'at-capture', 'captured', '1990',
       md5('p' || $2 || n), '00000000', 'OK', 'https://shop.example', now(), now() - n * interval '30 seconds'
     from generate_series(1, $1::int) n`,
    [missing, `_${size}_`],
  )
  await shop.sql("analyze paygate_attempt")
}
