import { drawShopper } from "./draw-shopper"
import { Random } from "./random"
import type { Disturbance, RoundPlan } from "./round-plan"

export interface RoundSize {
  readonly shoppers: number
  /** Shoppers arrive and servers are killed within this time. */
  readonly milliseconds: number
}

export const usualSize: RoundSize = { shoppers: 30, milliseconds: 15_000 }

/**
 * The plan of a round: about thirty shoppers, one kill, occasionally cut database connections; one round in ten has two
 * servers on Redis.
 */
export function planRound(seed: number, size: RoundSize = usualSize, instances?: 1 | 2): RoundPlan {
  const random = new Random(seed)
  const servers = instances ?? (random.chance(10) ? 2 : 1)
  const shoppers = Array.from({ length: size.shoppers }, (_, index) =>
    drawShopper(random, `s${seed}-${String(index + 1).padStart(2, "0")}`, size.milliseconds),
  )
  return { seed, instances: servers, shoppers, disturbances: drawDisturbances(random, servers, size) }
}

function drawDisturbances(random: Random, servers: 1 | 2, { milliseconds }: RoundSize): Disturbance[] {
  const instant = () => random.between(Math.round(milliseconds * 0.15), milliseconds)
  const kill: Disturbance = {
    kind: "kill",
    atMs: instant(),
    server: random.between(0, servers - 1),
    downMs: random.between(0, 1_500),
  }
  const cut: Disturbance = { kind: "cut-connections", atMs: instant(), times: random.between(1, 4) }
  const restart: Disturbance = {
    kind: "restart",
    atMs: instant(),
    settings: random.one(["without-an-account", "orphans-held"]),
    forMs: random.between(2_000, 6_000),
  }
  return [kill, ...(random.chance(40) ? [cut] : []), ...(random.chance(30) ? [restart] : [])]
}
