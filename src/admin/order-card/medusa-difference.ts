import type { AttemptCard } from "../../contracts/attempt-card"

/** What Medusa's own payment section, on the same page, knows about a payment of this plugin. */
export interface MedusaPaymentFacts {
  /** Set once everything is captured; until then Medusa offers to capture the whole amount and does not offer a refund. */
  readonly captured_at?: Date | string | null
  readonly canceled_at?: Date | string | null
  /** The status in the section's heading, which is about all payments of the order. */
  readonly payment_status: string
}

/**
 * Where Medusa's payment section says something else. It shows the payment as:
 * - `rest-released`: ready to be captured, although the rest of the authorization was released
 * - `partially-captured`: ready to be captured in full and not refundable, although a part is captured
 * - `not-canceled`: ready to be captured, although it was released
 * - `partially-refunded`: refunded, although only a part of what was captured is
 */
export type MedusaDifference = "rest-released" | "partially-captured" | "not-canceled" | "partially-refunded"

type Card = Pick<AttemptCard, "display_status" | "possible">

/** @returns an empty list where both say the same */
export function medusaDifferences(
  payment: MedusaPaymentFacts | undefined,
  card: Card,
): readonly MedusaDifference[] {
  const inItsLine = ofPayment(payment, card)
  // Medusa counts a partial capture and a partial refund as one half each, so any partial refund of a partial capture looks full.
  const inItsHead = payment?.payment_status === "refunded" && card.display_status === "partially-refunded"
  return [...(inItsLine ? [inItsLine] : []), ...(inItsHead ? (["partially-refunded"] as const) : [])]
}

function ofPayment(
  payment: MedusaPaymentFacts | undefined,
  { display_status, possible }: Card,
): MedusaDifference | undefined {
  if (!payment || isSet(payment.captured_at) || isSet(payment.canceled_at)) {
    return undefined
  }
  if (display_status === "canceled") {
    return "not-canceled"
  }
  if (!possible.capture.possible) {
    return possible.capture.reason === "rest-released" ? "rest-released" : undefined
  }
  return display_status === "partially-captured" ||
    display_status === "partially-refunded" ||
    display_status === "refunded"
    ? "partially-captured"
    : undefined
}

function isSet(moment: Date | string | null | undefined): boolean {
  return moment !== null && moment !== undefined
}
