import type { AttemptState } from "./attempt-states"

/** How a payment stands, for people: the attempt's state with what was taken and given back. */
export const standings = [
  "waiting",
  "expired",
  "failed",
  "reserved",
  "captured-in-part",
  "captured",
  "refunded-in-part",
  "refunded",
  "released",
  "returning",
  "returned",
  "held",
  "differs",
] as const
export type Standing = (typeof standings)[number]

interface Facts {
  readonly state: AttemptState
  /** Minor units. */
  readonly amount: number
  readonly captured: number
  readonly credited: number
  /** A capture has released the rest of the reservation. TWINT document, CompleteType. */
  readonly restReleased: boolean
  /** When a shown QR code stops working. */
  readonly expiresAt: Date | null
}

/** The one word for a payment. */
export function standingOf(facts: Facts, now = new Date()): Standing {
  switch (facts.state) {
    case "open":
      return facts.expiresAt !== null && facts.expiresAt <= now ? "expired" : "waiting"
    case "failed":
      return "failed"
    case "authorized":
      return "reserved"
    case "captured":
      return ofCaptured(facts)
    case "reversed":
      return "released"
    case "returning":
    case "returned":
    case "held":
    case "differs":
      return facts.state
  }
}

function ofCaptured({ amount, captured, credited, restReleased }: Facts): Standing {
  if (credited > 0) {
    return credited >= captured ? "refunded" : "refunded-in-part"
  }
  return captured < amount && !restReleased ? "captured-in-part" : "captured"
}
