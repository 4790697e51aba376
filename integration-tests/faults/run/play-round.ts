import { setTimeout as wait } from "node:timers/promises"

import { disturb } from "../actors/disturb"
import { serve } from "../actors/merchant"
import { goShopping } from "../actors/shopper"
import type { Stage } from "../actors/stage"
import type { Disturbance, RoundPlan, ShopperPlan } from "../plan/round-plan"
import type { Server } from "../stack/servers"

/** The share of shoppers after whom the next round begins. */
const most = 0.8

/** A round under way. */
export interface PlayedRound {
  /** Servers that were killed are back. */
  readonly disturbed: Promise<void>
  /** Most shoppers are gone; a few wait half a minute for a lock of a process that was killed. */
  readonly mostlyShopped: Promise<void>
  /** The merchants are gone too. */
  readonly served: Promise<void>
}

/**
 * Lets everything of a plan happen. Shoppers who could not go on are counted, not judged: what became of their money is
 * what the books tell.
 */
export function playRound(
  stage: Stage,
  servers: readonly Server[],
  plan: RoundPlan,
  onTrouble: (text: string) => void,
): PlayedRound {
  const merchants: Promise<void>[] = []
  const visit = async (shopper: ShopperPlan) => {
    await wait(shopper.arrivesAfterMs)
    try {
      const cartId = await goShopping(stage, plan.seed, shopper)
      merchants.push(serve(stage, cartId, shopper).catch(tell(`merchant of ${shopper.name}`)))
    } catch (error) {
      tell(shopper.name)(error)
    }
  }
  const tell = (who: string) => (error: unknown) =>
    onTrouble(`${who}: ${error instanceof Error ? error.message : String(error)}`)
  const visits = plan.shoppers.map(visit)
  const shopped = Promise.all(visits)
  const disturbed = disturbInTurn(stage, servers, plan.disturbances)
  return {
    disturbed,
    mostlyShopped: firstOf(visits, Math.ceil(visits.length * most)),
    served: shopped.then(() => Promise.all(merchants)).then(() => undefined),
  }
}

/** One disturbance after the other: a server that starts cannot be killed at the same moment. */
async function disturbInTurn(
  stage: Stage,
  servers: readonly Server[],
  disturbances: readonly Disturbance[],
): Promise<void> {
  const started = Date.now()
  for (const disturbance of [...disturbances].sort((one, other) => one.atMs - other.atMs)) {
    await wait(Math.max(0, started + disturbance.atMs - Date.now()))
    await disturb(stage, servers, disturbance)
  }
}

/** Resolves when so many of them are done. */
function firstOf(promises: readonly Promise<unknown>[], enough: number): Promise<void> {
  return new Promise((resolve) => {
    let done = 0
    for (const promise of promises) {
      void promise.then(() => {
        done += 1
        if (done >= enough) {
          resolve()
        }
      })
    }
  })
}
