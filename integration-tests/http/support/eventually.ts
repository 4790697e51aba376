import { setTimeout as wait } from "node:timers/promises"

/** Waits for something that happens in the background; fails with the last error when it never does. A busy machine takes longer, which is no failure. */
export async function eventually<T>(check: () => Promise<T>, patience = 60_000): Promise<T> {
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
