import type { PaymentStatus } from "./ask-status"
import type { Completion, PlacedOrder } from "./complete-cart"
import { graceAfterExpiry, type Rhythm } from "./watch-rhythm"

/** How a watch ended. The shopper can continue from each end. */
export type PaymentEnd =
  | { readonly kind: "order"; readonly order: PlacedOrder }
  /** Nothing was paid, or it was refunded: pay again. */
  | {
      readonly kind: "failed"
      readonly reason: PaymentStatus["reason"]
      readonly message: string | undefined
    }
  /** The code ran out, or the payment was replaced: a new one is needed. */
  | { readonly kind: "expired"; readonly reason: PaymentStatus["reason"] }
  /** The store does not know this payment: start again. */
  | { readonly kind: "unknown" }
  /** Not over yet. The store continues by itself; the shopper may check again later. `paid`: only the order is missing. */
  | { readonly kind: "late"; readonly paid: boolean }
  /** The page was closed, or the watch aborted. */
  | { readonly kind: "stopped" }

/** What a watch has learned so far. */
export interface Progress {
  /** Once paid, always paid: responses may arrive out of order. */
  readonly paid: boolean
  /** When the code was first seen to have run out, in milliseconds since the watch began. */
  readonly expiredAt: number | undefined
  /** How often the store was made to ask the gateway. */
  readonly asks: number
  /** How many reads in a row failed to reach the store. */
  readonly failures: number
  /** The result of the last attempt to complete the cart. */
  readonly completion: Completion | undefined
}

export const nothingKnown: Progress = {
  paid: false,
  expiredAt: undefined,
  asks: 0,
  failures: 0,
  completion: undefined,
}

export type Step =
  { readonly do: "end"; readonly end: PaymentEnd } | { readonly do: "ask" } | { readonly do: "wait" }

/** Updates the progress with a status; `undefined` when the store was not reached. */
export function learn(progress: Progress, status: PaymentStatus | undefined, watched: number): Progress {
  return {
    ...progress,
    completion: undefined,
    failures: status === undefined ? progress.failures + 1 : 0,
    paid: progress.paid || status?.status === "paid",
    expiredAt: progress.expiredAt ?? (status?.status === "expired" ? watched : undefined),
  }
}

/**
 * Decides what a watch does next; pure.
 * @param waitsForStore the shopper has nothing left to do (action `none`): only completing the cart shows the result
 */
export function nextWatchStep(
  progress: Progress,
  status: PaymentStatus | undefined,
  watched: number,
  { rhythm, waitsForStore }: { rhythm: Rhythm; waitsForStore: boolean },
): Step {
  const { completion, paid } = progress
  if (completion?.kind === "order") {
    return { do: "end", end: { kind: "order", order: completion.order } }
  }
  if (status?.status === "failed") {
    return { do: "end", end: { kind: "failed", reason: status.reason, message: status.message } }
  }
  // For other payments the response may concern a newer payment of the same cart; the status is about this one.
  if (completion?.kind === "declined" && waitsForStore && !paid) {
    return { do: "end", end: { kind: "failed", reason: "declined", message: completion.message } }
  }
  if (status?.status === "unknown" && !waitsForStore && !paid) {
    return { do: "end", end: { kind: "unknown" } }
  }
  const asked = completion !== undefined
  if (!asked && (paid || watched >= (rhythm.askAfter[progress.asks] ?? Infinity))) {
    return { do: "ask" }
  }
  return paid ? waitOrLate(progress, watched, rhythm) : waitOrEnd(progress, status, watched, rhythm, asked)
}

function waitOrEnd(
  progress: Progress,
  status: PaymentStatus | undefined,
  watched: number,
  rhythm: Rhythm,
  asked: boolean,
): Step {
  const { expiredAt } = progress
  if (expiredAt === undefined) {
    return waitOrLate(progress, watched, rhythm)
  }
  const replaced = status?.reason === "replaced"
  // A cart that became an order supersedes what was still open: asking finds that order. And no shopper is asked to pay
  // again before the gateway has been asked one last time.
  const over = watched - expiredAt >= graceAfterExpiry
  if (!asked && (replaced ? watched === expiredAt : over)) {
    return { do: "ask" }
  }
  return over ? { do: "end", end: { kind: "expired", reason: status?.reason } } : { do: "wait" }
}

function waitOrLate({ paid }: Progress, watched: number, { limit }: Rhythm): Step {
  return watched >= limit ? { do: "end", end: { kind: "late", paid } } : { do: "wait" }
}
