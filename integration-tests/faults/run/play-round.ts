import { setTimeout as wait } from "node:timers/promises"

import { disturb } from "../actors/disturb"
import { serve } from "../actors/merchant"
import { goShopping } from "../actors/shopper"
import type { Stage } from "../actors/stage"
import type { Disturbance, RoundPlan, ShopperPlan } from "../plan/round-plan"
import type { Server } from "../stack/servers"

/** The share of shoppers that must be finished before the next round begins. */
const most = 0.8

/** A round in progress. */
export interface PlayedRound {
  /** Resolves when killed servers are running again. */
  readonly disturbed: Promise<void>
  /** Resolves when most shoppers have finished; a few wait half a minute for a lock of a killed process. */
  readonly mostlyShopped: Promise<void>
  /** Resolves when the merchants have finished too. */
  readonly served: Promise<void>
}

/**
 * Plays everything in a plan. Shoppers who could not continue are counted, not judged: what happened to their money shows
 * when the records are compared.
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

/** One disturbance after the other: a server that is starting cannot be killed at the same time. */
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

/** Resolves when this many of them are done. */
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
