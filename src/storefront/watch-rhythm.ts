import type { PaymentAction } from "./action"

/** When a watch reads the status, asks the gateway and gives up, in milliseconds since it began. */
export interface Rhythm {
  /** Makes the store ask the gateway if nothing arrived by then: the notice may be lost. */
  readonly askAfter: readonly number[]
  /** A payment still open by then is left to the store, which continues without the page. */
  readonly limit: number
}

/** A wallet may confirm in the very last second, and its notice takes a moment. */
export const graceAfterExpiry = 15_000

const minutes = 60_000

/**
 * The rhythm that fits what the shopper does. Reading the status costs one small query; asking the gateway costs an order
 * number if the payment is still open, so it is rare while a shopper is scanning.
 * @param now milliseconds since 1970
 */
export function rhythmFor(action: PaymentAction, now: number): Rhythm {
  switch (action.type) {
    case "none":
      return { askAfter: [0, 4_000, 10_000, 25_000, 60_000], limit: 2 * minutes }
    case "qr": {
      const runs = action.expiresAt === undefined ? 0 : action.expiresAt.getTime() - now
      return { askAfter: [90_000, 5 * minutes], limit: Math.max(15 * minutes, runs + minutes) }
    }
    case "app":
      return { askAfter: [60_000, 4 * minutes], limit: 10 * minutes }
    case "redirect":
    case "unknown":
      return { askAfter: [10_000, 35_000], limit: minutes }
  }
}

/** How long to wait before reading the status again: briefly in the first half minute, longer when the shop does not answer. */
export function waitBeforeLook(watched: number, failures: number): number {
  if (failures > 0) {
    return Math.min(1_000 * 2 ** (failures - 1), 15_000)
  }
  return watched < 30_000 ? 1_000 : watched < 2 * minutes ? 2_000 : 4_000
}
