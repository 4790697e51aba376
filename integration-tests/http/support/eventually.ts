import { setTimeout as wait } from "node:timers/promises"

/** Waits for something that happens in the background; fails with the last error when it never does. */
export async function eventually<T>(check: () => Promise<T>, patience = 15_000): Promise<T> {
  const until = Date.now() + patience
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > until) {
        throw error
      }
    }
    await wait(100)
  }
}
