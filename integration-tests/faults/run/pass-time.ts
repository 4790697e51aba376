import { setTimeout as wait } from "node:timers/promises"

import { timePasses } from "../../databases/let-time-pass"
import { ask, type Stage } from "../actors/stage"

/** The servers work on the same rows, so PostgreSQL may end this transaction to resolve a deadlock. */
const tries = 10

/** Lets time pass: moves every timestamp the shop has stored back by this much. */
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
