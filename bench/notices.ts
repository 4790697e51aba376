import {
  acceptedByStockHook,
  openPayment,
  orderStands,
  ourHook,
  paidNotice,
  stockHook,
  strangeNotice,
} from "./support/notices"
import { postAsFastAsPossible, postAtRate } from "./support/open-loop"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median, percentile } from "./support/statistics"

const perSecond = 200

/** Notices acknowledged, each stored durably, beside Medusa's own hook, which stores nothing. */
export async function measureNotices(shop: BenchShop, seconds = 60, rounds = 5): Promise<Result[]> {
  return [await measureThroughput(shop, rounds), await measureLatency(shop, seconds)]
}

async function measureThroughput(shop: BenchShop, rounds: number, messages = 1_000): Promise<Result> {
  const rates = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const notices = Array.from({ length: messages }, strangeNotice)
    rates.ours.push(await postAsFastAsPossible(shop.backend + ourHook, 16, notices))
    rates.theirs.push(
      await postAsFastAsPossible(shop.backend + stockHook, 16, notices.map(acceptedByStockHook)),
    )
    // the stock hook works five seconds later; its work must not fall into our turn
    await new Promise((resolve) => setTimeout(resolve, 8_000))
  }
  const ours = median(rates.ours)
  const theirs = median(rates.theirs)
  return {
    what: "notices acknowledged per second, 16 senders, beside Medusa's own hook that stores nothing",
    ours: `${ours.toFixed(0)}/s`,
    theirs: `${theirs.toFixed(0)}/s`,
    ratio: `${(ours / theirs).toFixed(2)}x`,
    goal: ">= 1.0x",
    met: ours >= theirs,
  }
}

/** Half of the notices are fresh, half repeat an earlier one, and one a second completes a cart. */
async function measureLatency(shop: BenchShop, seconds: number): Promise<Result> {
  const payments: Awaited<ReturnType<typeof openPayment>>[] = []
  for (let second = 0; second < seconds; second += 1) {
    payments.push(await openPayment(shop))
  }
  const fresh = Array.from({ length: (perSecond * seconds) / 2 }, strangeNotice)
  const { latencies, failures } = await postAtRate(shop.backend + ourHook, perSecond, seconds, (index) => {
    const payment = payments[index / perSecond]
    return payment ? paidNotice(payment.transId) : fresh[Math.floor(index / 2)]!
  })
  await Promise.all(payments.map(({ cartId }) => orderStands(shop, cartId, 120_000)))
  const p99 = percentile(latencies, 0.99)
  return {
    what: `acknowledging ${perSecond} notices a second for ${seconds} s (fresh, repeated, one order a second), open loop`,
    ours: `median ${inMs(median(latencies))}, p99 ${inMs(p99)}, ${failures} failed`,
    theirs: "",
    ratio: "",
    goal: "p99 < 50 ms",
    met: p99 < 50 && failures === 0,
  }
}
