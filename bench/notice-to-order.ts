import {
  acceptedByStockHook,
  openPayment,
  orderStands,
  ourHook,
  paidNotice,
  stockHook,
} from "./support/notices"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median, percentile, timed } from "./support/statistics"

/** Figures for one hook, in milliseconds. */
export async function noticeToOrder(
  shop: BenchShop,
  hook: typeof ourHook | typeof stockHook,
  times: number,
): Promise<number[]> {
  const measured: number[] = []
  for (let time = 0; time < times; time += 1) {
    const { cartId, transId } = await openPayment(shop)
    const notice = hook === stockHook ? acceptedByStockHook(paidNotice(transId)) : paidNotice(transId)
    measured.push(
      await timed(async () => {
        await shop.api.post(hook, notice.body, { headers: notice.headers })
        await orderStands(shop, cartId)
      }),
    )
  }
  return measured
}

/** From the gateway's POST to the order with its payment, beside the same notice through Medusa's own hook. */
export async function measureNoticeToOrder(shop: BenchShop, times = 100, stockTimes = 15): Promise<Result> {
  const ours = await noticeToOrder(shop, ourHook, times)
  const theirs = await noticeToOrder(shop, stockHook, stockTimes)
  const ratio = median(theirs) / median(ours)
  const p95 = percentile(ours, 0.95)
  return {
    what: `from the notice to the order with its payment (median of ${times}), beside Medusa's own hook (${stockTimes})`,
    ours: `${inMs(median(ours))}, p95 ${inMs(p95)}`,
    theirs: inMs(median(theirs)),
    ratio: `1/${ratio.toFixed(0)}`,
    goal: "<= 1/10, p95 < 500 ms",
    met: ratio >= 10 && p95 < 500,
  }
}
