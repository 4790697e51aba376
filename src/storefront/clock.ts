/** The clock the kit uses, replaceable in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; ends early when the page comes back to the front, when the network is back, or when the signal aborts. */
  pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void>
}

/** The browser's clock. */
export const browserClock: Clock = {
  now: Date.now,
  pause: (milliseconds, signal) =>
    new Promise((resolve) => {
      // one signal removes all the listeners
      const over = new AbortController()
      const end = () => {
        clearTimeout(timer)
        over.abort()
        resolve()
      }
      const onVisible = () => {
        if (!document.hidden) {
          end()
        }
      }
      const timer = setTimeout(end, milliseconds)
      document.addEventListener("visibilitychange", onVisible, { signal: over.signal })
      window.addEventListener("online", end, { signal: over.signal })
      signal?.addEventListener("abort", end, { signal: over.signal })
      if (signal?.aborted) {
        end()
      }
    }),
}
