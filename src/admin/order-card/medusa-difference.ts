import type { AttemptCard } from "../../contracts/attempt-card"

/** What Medusa's own list of payments, on the same page, has of one of ours. */
export interface MedusaPaymentFacts {
  /** Set once everything is captured; until then Medusa offers to capture the whole amount, and no refund. */
  readonly captured_at?: Date | string | null
  readonly canceled_at?: Date | string | null
  /** The word at the head of the list, which is about all payments of the order. */
  readonly payment_status: string
}

/**
 * Where Medusa's payments say something else:
 * - `rest-released`: ready to be captured, of a reservation whose rest was released
 * - `partially-captured`: ready to be captured in full and not to be refunded, of one that is captured in part
 * - `not-canceled`: ready to be captured, of one that was released
 * - `partially-refunded`: refunded, where a part of what was captured is
 */
export type MedusaDifference = "rest-released" | "partially-captured" | "not-canceled" | "partially-refunded"

type Card = Pick<AttemptCard, "display_status" | "possible">

/** @returns nothing where both say the same */
export function medusaDifferences(
  payment: MedusaPaymentFacts | undefined,
  card: Card,
): readonly MedusaDifference[] {
  const inItsLine = ofPayment(payment, card)
  // Core holds the refunded sum against the captured one by halves, so that two parts of any size are equal.
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
