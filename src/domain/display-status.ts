import type { AttemptState } from "./attempt-states"

/** A payment's state for people: the attempt's state with what was captured and refunded. */
export const displayStatuses = [
  "waiting",
  "expired",
  "failed",
  "authorized",
  "partially-captured",
  "captured",
  "partially-refunded",
  "refunded",
  "canceled",
  "auto-refunding",
  "auto-refunded",
  "held",
  "differs",
] as const
export type DisplayStatus = (typeof displayStatuses)[number]

interface Facts {
  readonly state: AttemptState
  /** Minor units. */
  readonly amount: number
  readonly captured: number
  readonly refunded: number
  /** A capture has released the rest of the reservation. TWINT document, CompleteType. */
  readonly restReleased: boolean
  /** When a shown QR code stops working. */
  readonly expiresAt: Date | null
}

/** The status shown for a payment. */
export function displayStatusOf(facts: Facts, now = new Date()): DisplayStatus {
  switch (facts.state) {
    case "open":
      return facts.expiresAt !== null && facts.expiresAt <= now ? "expired" : "waiting"
    case "failed":
      return "failed"
    case "authorized":
      return "authorized"
    case "captured":
      return ofCaptured(facts)
    case "released":
      return "canceled"
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      return facts.state
  }
}

function ofCaptured({ amount, captured, refunded, restReleased }: Facts): DisplayStatus {
  if (refunded > 0) {
    return refunded >= captured ? "refunded" : "partially-refunded"
  }
  return captured < amount && !restReleased ? "partially-captured" : "captured"
}
