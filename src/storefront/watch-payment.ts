import { askStatus, type PaymentStatus } from "./ask-status"
import { browserClock, type Clock } from "./clock"
import { completeCart } from "./complete-cart"
import type { Payment } from "./payment"
import type { StoreSdk } from "./store-sdk"
import { type Rhythm, rhythmFor, waitBeforeLook } from "./watch-rhythm"
import { learn, nextWatchStep, nothingKnown, type PaymentEnd } from "./watch-step"

export interface WatchOptions {
  /** Ends the watch, with all its timers and listeners. */
  readonly signal?: AbortSignal
  /** Called with every status; `undefined` when the shop could not be reached and will be asked again. */
  readonly onStatus?: (status: PaymentStatus | undefined) => void
  /** Replaces the intervals that fit the action. */
  readonly rhythm?: Partial<Rhythm>
  readonly clock?: Clock
}

/** A phone sleeps while the wallet is in front; only time in which the page could check the status counts. */
const longestGap = 5_000

/**
 * Watches a payment until it ends and completes the cart once it is paid. Never throws: an unreachable shop is asked again
 * at growing intervals.
 */
export async function watchPayment(
  sdk: StoreSdk,
  payment: Payment,
  { signal, onStatus, rhythm, clock = browserClock }: WatchOptions = {},
): Promise<PaymentEnd> {
  const rules = {
    rhythm: { ...rhythmFor(payment.action, clock.now()), ...rhythm },
    waitsForStore: payment.action.type === "none",
  }
  const look = () => askStatus(sdk, payment, signal).catch(() => undefined)
  let progress = nothingKnown
  let watched = 0
  while (!signal?.aborted) {
    const before = clock.now()
    const status = await look()
    if (signal?.aborted) {
      break
    }
    onStatus?.(status)
    progress = learn(progress, status, watched)
    let step = nextWatchStep(progress, status, watched, rules)
    if (step.do === "ask") {
      const completion = await completeCart(sdk, payment.cartId, signal)
      // the store has just learned the reason: the status carries it as a code
      const heard = completion.kind === "declined" ? await look() : undefined
      const learned = heard ? learn(progress, heard, watched) : progress
      progress = { ...learned, asks: progress.asks + 1, completion }
      step = nextWatchStep(progress, heard ?? status, watched, rules)
    }
    if (step.do === "end") {
      return signal?.aborted ? { kind: "stopped" } : step.end
    }
    const wait = waitBeforeLook(watched, progress.failures)
    await clock.pause(wait, signal)
    watched += Math.min(clock.now() - before, wait + longestGap)
  }
  return { kind: "stopped" }
}
