import { setTimeout as wait } from "node:timers/promises"

const SHORTEST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 1_000
/** The pause as a share of the time waited so far: checking too often would slow down what is being waited for. */
const PAUSE_SHARE = 0.25

/** Waits for something in the background; fails with the last error when it never happens. Busy machines need the long default. */
export async function eventually<T>(check: () => Promise<T>, patience = 60_000): Promise<T> {
  const since = Date.now()
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() - since > patience) {
        throw error
      }
    }
    const pause = PAUSE_SHARE * (Date.now() - since)
    await wait(Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, pause)))
  }
}
