import { createRequire } from "node:module"

import type * as Job from "../../../src/jobs/reconcile"
import { timePasses } from "../../databases/let-time-pass"

import type { World } from "./suite"

const load = createRequire(__filename)

/** How much time passes; the parts are added up. */
export interface Span {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

const secondsOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span) =>
  ((days * 24 + hours) * 60 + minutes) * 60 + seconds

/**
 * Lets time pass: every timestamp the shop has stored moves back, so that a story needs to know no columns. The simulated
 * gateway's clock advances by the same time, so a payment page, a code or a wallet may expire.
 */
export async function letTimePass(world: World, span: Span): Promise<void> {
  const seconds = secondsOf(span)
  await world.paygate.background.drain()
  await world.sql(timePasses(seconds))
  world.passAtGateway(seconds * 1_000)
}

/** Runs the every-minute job once, on whatever is due by now. */
export async function runJob(world: World): Promise<void> {
  // Required here, because a restarted server loads all its modules again.
  const { default: reconcileJob } = load("../../../src/jobs/reconcile") as typeof Job
  await reconcileJob(world.container())
  await world.paygate.background.drain()
}

/**
 * Time passes in steps, and the job runs after each of them, as it would every minute.
 * @param steps how often it runs
 */
export async function liveThrough(world: World, span: Span, steps = 6): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await letTimePass(world, { seconds: Math.ceil(secondsOf(span) / steps) })
    await runJob(world)
  }
}
