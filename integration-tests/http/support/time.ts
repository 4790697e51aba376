import { createRequire } from "node:module"

import type * as Job from "../../../src/jobs/reconcile"
import { timePasses } from "../../databases/let-time-pass"

import type { World } from "./suite"

const load = createRequire(__filename)

/** How much time passes; the parts add up. */
export interface Span {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

const secondsOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span) =>
  ((days * 24 + hours) * 60 + minutes) * 60 + seconds

/**
 * Lets time pass: every moment that the shop has written down moves back, so that a story needs to know no column. The simulated
 * gateway's clock goes on by the same time, and a payment page, a code or a wallet may run out of it.
 */
export async function letTimePass(world: World, span: Span): Promise<void> {
  const seconds = secondsOf(span)
  await world.ledger.background.drain()
  await world.sql(timePasses(seconds))
  world.passAtGateway(seconds * 1_000)
}

/** Has the job that comes every minute do its work once, whatever is due by now. */
export async function runJob(world: World): Promise<void> {
  // Loaded here: a server that was started again has loaded everything again.
  const { default: reconcileJob } = load("../../../src/jobs/reconcile") as typeof Job
  await reconcileJob(world.container())
  await world.ledger.background.drain()
}

/**
 * Time passes in steps, and the job comes by after each of them as it would every minute.
 * @param steps how often it comes by
 */
export async function liveThrough(world: World, span: Span, steps = 6): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await letTimePass(world, { seconds: Math.ceil(secondsOf(span) / steps) })
    await runJob(world)
  }
}
