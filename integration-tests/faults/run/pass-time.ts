import { setTimeout as wait } from "node:timers/promises"

import { timePasses } from "../../databases/let-time-pass"
import { ask, type Stage } from "../actors/stage"

/** Servers are at work in the same rows: where two wait for each other PostgreSQL ends one of them. */
const tries = 10

/** Lets time pass: what the shop has written down happened so much earlier now. */
export async function passTime(stage: Stage, hours: number): Promise<void> {
  const statement = timePasses(hours * 3_600)
  for (let left = tries; ; left--) {
    try {
      await ask(stage, statement)
      return
    } catch (error) {
      if (left === 1) {
        throw error
      }
      await wait(500)
    }
  }
}
