import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median, timed } from "./support/statistics"

const providers = { ours: "pp_twint_paygate", theirs: "pp_system_default" } as const

/** Opening a payment session over HTTP beside Medusa's own provider that does nothing; alternating, a cart for each. */
export async function measureOpenSession(shop: BenchShop, rounds = 5, calls = 200): Promise<Result> {
  const medians = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const times = { ours: [] as number[], theirs: [] as number[] }
    for (let call = 0; call < calls; call += 1) {
      for (const who of call % 2 === 0 ? (["ours", "theirs"] as const) : (["theirs", "ours"] as const)) {
        times[who].push(await openSession(shop, providers[who]))
      }
    }
    medians.ours.push(median(times.ours))
    medians.theirs.push(median(times.theirs))
  }
  const ours = median(medians.ours)
  const theirs = median(medians.theirs)
  return {
    what: `opening a hosted payment session, beside \`pp_system_default\` (${rounds} x ${calls} calls each)`,
    ours: inMs(ours),
    theirs: inMs(theirs),
    ratio: `${(ours / theirs).toFixed(2)}x, +${inMs(ours - theirs)}`,
    goal: "<= 1.10x or +10 ms",
    met: ours <= Math.max(theirs * 1.1, theirs + 10),
  }
}

/** How long so many openings take, one after the other, in milliseconds. */
export async function openSessions(shop: BenchShop, provider: string, times: number): Promise<number[]> {
  const measured: number[] = []
  for (let time = 0; time < times; time += 1) {
    measured.push(await openSession(shop, provider))
  }
  return measured
}

async function openSession(shop: BenchShop, provider: string): Promise<number> {
  const collection = await shop.shopper.openCollection(await shop.shopper.fillCart())
  return timed(() =>
    shop.api.post(
      `/store/payment-collections/${collection}/payment-sessions`,
      { provider_id: provider },
      { headers: { "x-publishable-api-key": shop.publishableKey } },
    ),
  )
}
