import { setTimeout as wait } from "node:timers/promises"

import type { Judgment } from "../judge/compare"
import { planRound } from "../plan/plan-round"
import type { RoundPlan } from "../plan/round-plan"

import type { RunOptions } from "./options"
import { type PlayedRound, playRound } from "./play-round"
import { openScene, type Scene } from "./scene"
import { waitAndCompare } from "./wait-and-compare"

export interface RunResult {
  readonly plans: readonly RoundPlan[]
  /** Seeds of rounds in which something does not agree, or which prove nothing. */
  readonly failedSeeds: readonly number[]
  /** Those of them in which nobody paid: nothing disagrees where nothing was judged. */
  readonly unpaidSeeds: readonly number[]
  readonly judgment: Judgment
  readonly injected: ReadonlyMap<string, number>
  /** Why shoppers and merchants could not continue, as text. */
  readonly trouble: readonly string[]
  readonly payments: number
  readonly seconds: number
}

/** Plays the rounds one after the other, waits once until everything has finished, and compares the records. */
export async function runFaults(options: RunOptions): Promise<RunResult> {
  const started = Date.now()
  const scene = await openScene(options)
  try {
    const trouble: string[] = []
    const plans: RoundPlan[] = []
    const played: PlayedRound[] = []
    const end = started + options.minutes * 60_000
    for (let index = 0; index < options.rounds && Date.now() < end; index++) {
      const plan = planRound(options.seed + index, options.size, options.instances)
      plans.push(plan)
      // Two servers on Redis replace one: everybody still active has to finish first.
      if (index > 0 && plan.instances !== plans[index - 1]!.instances) {
        await Promise.all(played.map(({ served }) => served))
      }
      played.push(await playOne(scene, plan, trouble, options))
    }
    await Promise.all(played.map(({ served }) => served))
    const judgment = await waitAndCompare(scene.stage, options.log)
    const { witness, injected, sandbox } = scene.stage
    const seedOf = (cartId: string | null) => (cartId === null ? undefined : witness.carts.get(cartId)?.seed)
    const failed = judgment.mismatches.map(({ cartId }) => seedOf(cartId) ?? plans[0]!.seed)
    const paidSeeds = new Set([...witness.payments.values()].map(seedOf))
    const unpaidSeeds = plans.map(({ seed }) => seed).filter((seed) => !paidSeeds.has(seed))
    return {
      plans,
      failedSeeds: [...new Set([...failed, ...unpaidSeeds])],
      unpaidSeeds,
      judgment,
      injected,
      trouble,
      payments: sandbox.payments().length,
      seconds: Math.round((Date.now() - started) / 1_000),
    }
  } finally {
    await scene.close()
  }
}

/** Resolves when the servers are running and most people have finished; the next round does not wait for hanging calls. */
async function playOne(
  scene: Scene,
  plan: RoundPlan,
  trouble: string[],
  { log }: RunOptions,
): Promise<PlayedRound> {
  const before = Date.now()
  const servers = await scene.serve(plan.instances)
  const round = playRound(scene.stage, servers, plan, (text) => trouble.push(text))
  await round.disturbed
  await Promise.race([round.served, round.mostlyShopped.then(() => wait(5_000))])
  const seconds = Math.round((Date.now() - before) / 1_000)
  log(`seed ${plan.seed}: ${plan.shoppers.length} shoppers, ${plan.instances} server(s), ${seconds} s`)
  return round
}
