import type { AttemptCard } from "../../contracts/attempt-card"
import { minorOf } from "../lib/minor-of"

/** How an authorized amount is divided, in minor units; the four add up to it. */
export interface PaymentShares {
  /** Captured and not refunded. */
  readonly captured: number
  readonly refunded: number
  /** Still authorized at the gateway. */
  readonly left: number
  /** Released without having been captured. */
  readonly released: number
}

type Facts = Pick<AttemptCard, "state" | "amount" | "captured" | "refunded" | "possible">

/** @returns undefined while nothing is paid, and while money is on hold or in an automatic refund */
export function paymentShares({
  state,
  amount,
  captured,
  refunded,
  possible,
}: Facts): PaymentShares | undefined {
  const [whole, taken, back] = [minorOf(amount), minorOf(captured), minorOf(refunded)]
  const uncaptured = Math.max(0, whole - taken)
  const shares = { captured: taken - back, refunded: back }
  switch (state) {
    case "authorized":
    case "captured": {
      const isReleased = !possible.capture.possible && possible.capture.reason === "rest-released"
      return { ...shares, left: isReleased ? 0 : uncaptured, released: isReleased ? uncaptured : 0 }
    }
    case "released":
      return { ...shares, left: 0, released: uncaptured }
    case "open":
    case "failed":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      return undefined
  }
}
